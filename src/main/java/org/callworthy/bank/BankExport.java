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
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a bank's approved items out as a file, keys and all. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class BankExport {

    private final BankExportRepository repository;
    private final BankImportRepository banks;
    private final ItemPictureRepository pictures;
    private final ItemSoundRepository sounds;
    private final PictureStore store;
    private final RecordingStore recordings;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    BankExport(
            BankExportRepository repository,
            BankImportRepository banks,
            ItemPictureRepository pictures,
            ItemSoundRepository sounds,
            PictureStore store,
            RecordingStore recordings,
            AuditLog audit,
            TransactionOperations transaction) {
        this.repository = repository;
        this.banks = banks;
        this.pictures = pictures;
        this.sounds = sounds;
        this.store = store;
        this.recordings = recordings;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Empty if there is no such bank, or no writer of the format. As its own file, a bank with pictures or recordings comes packed with them.
     * Not to be called within a transaction.
     *
     * @param languages a format that takes one text only gets that of the first
     */
    public Optional<ItemExport> export(String bankKey, ItemFormat format, List<Locale> languages) {
        Optional<BankAsFile> bank = repository.head(bankKey).map(head -> bank(bankKey, head));
        ItemFiles files = new StoredFiles(pictures.approved(bankKey), sounds.approved(bankKey), store, recordings);
        Optional<ItemExport> export = bank.flatMap(written -> format == ItemFormat.YAML
                ? Optional.of(yaml(bankKey, written, files))
                : ItemWriters.of(format).map(writer -> writer.write(text(written), files, languages)));
        export.ifPresent(file -> transaction.executeWithoutResult(status -> audit.record(
                "bank.bank.exported",
                Subject.of("bank", repository.id(bankKey).orElseThrow()),
                Map.of("bank", bankKey, "format", format.key()))));
        return export;
    }

    private ItemExport yaml(String bankKey, BankAsFile bank, ItemFiles files) {
        byte[] text = bank.text(repository.source(bankKey)).getBytes(StandardCharsets.UTF_8);
        return PackedBank.of(bankKey, text, text(bank), files);
    }

    private BankAsFile bank(String bankKey, ObjectNode head) {
        String source = repository.source(bankKey).orElse("");
        Map<String, String> materials = new HashMap<>();
        Materials.of(banks.materials(bankKey))
                .under(repository.materials(bankKey))
                .forEach(each -> materials.put(each.key(), each.source()));
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
