package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Fields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a bank's approved items out as a file, keys and all. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class BankExport {

    private final BankExportRepository repository;
    private final BankImportRepository banks;
    private final AuditLog audit;

    BankExport(BankExportRepository repository, BankImportRepository banks, AuditLog audit) {
        this.repository = repository;
        this.banks = banks;
        this.audit = audit;
    }

    /**
     * Empty if there is no such bank, or no writer of the format.
     *
     * @param languages a format that takes one text only gets that of the first
     */
    @Transactional
    public Optional<ItemExport> export(String bankKey, ItemFormat format, List<Locale> languages) {
        Optional<BankAsFile> bank = repository.head(bankKey).map(head -> bank(bankKey, head));
        Optional<ItemExport> export = bank.flatMap(written -> format == ItemFormat.YAML
                ? Optional.of(yaml(bankKey, written))
                : ItemWriters.of(format).map(writer -> writer.write(text(written), languages)));
        export.ifPresent(file -> audit.record(
                "bank.bank.exported",
                Subject.of("bank", repository.id(bankKey).orElseThrow()),
                Map.of("bank", bankKey, "format", format.key())));
        return export;
    }

    private ItemExport yaml(String bankKey, BankAsFile bank) {
        String text = bank.text(repository.source(bankKey));
        return new ItemExport(ItemFormat.YAML, "yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private BankAsFile bank(String bankKey, ObjectNode head) {
        String source = repository.source(bankKey).orElse("");
        Map<String, String> materials = new HashMap<>();
        Materials.of(banks.materials(bankKey)).newest().forEach(each -> materials.put(each.key(), each.source()));
        return new BankAsFile(
                head,
                BankAsFile.ordered(materials, BankAsFile.order(source, "materials")),
                BankAsFile.ordered(repository.approved(bankKey), BankAsFile.order(source, "items")));
    }

    private static BankText text(BankAsFile bank) {
        ObjectNode tree = bank.head().deepCopy();
        List<JsonNode> items = new ArrayList<>(bank.items().values());
        tree.set("materials", Json.mapper().valueToTree(bank.materials().values()));
        tree.set("items", Json.mapper().valueToTree(items));
        return BankReader.bank(new Fields(tree));
    }
}
