package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Json;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the items of another system's file into a bank, as drafts. The same file again changes nothing, also when its items have
 * been written on since; a changed file writes what it says into the drafts, and leaves alone what it does not say.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemImport {

    private final DraftRepository drafts;
    private final BankImportRepository banks;
    private final DraftWriter writer;
    private final AuditLog audit;

    ItemImport(DraftRepository drafts, BankImportRepository banks, DraftWriter writer, AuditLog audit) {
        this.drafts = drafts;
        this.banks = banks;
        this.writer = writer;
        this.audit = audit;
    }

    /**
     * What would become of the items, by their keys; nothing is stored.
     *
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional(readOnly = true)
    public Map<String, ImportFate> preview(String bank, ItemReading.Read file) {
        bankId(bank);
        Map<String, StoredDraft> stored = stored(file);
        Map<String, ImportFate> fates = new LinkedHashMap<>();
        file.items().forEach(item -> fates.put(item.key(), fate(bank, item, stored)));
        return fates;
    }

    /**
     * Takes the items in.
     *
     * @return how many items had which fate
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional
    public Map<ImportFate, Integer> take(String bank, ItemReading.Read file, ImportDefaults defaults) {
        long bankId = bankId(bank);
        takeMaterials(bankId, bank, file.materials());
        List<Material> materials = Materials.of(banks.materials(bank)).all();
        Map<String, StoredDraft> stored = stored(file);
        Map<ImportFate, Integer> taken = new EnumMap<>(ImportFate.class);
        for (ImportedItem item : file.items()) {
            ImportFate fate = fate(bank, item, stored);
            taken.merge(fate, 1, Integer::sum);
            if (fate.isTaken()) {
                StoredDraft old = stored.get(item.key());
                long id = old == null
                        ? takeNew(bankId, item, defaults, materials)
                        : takeChange(old, item, defaults, materials);
                drafts.rememberImport(id, sha256(item));
            }
        }
        audit.record(
                "bank.items.imported",
                Subject.of("bank", bankId),
                Map.of(
                        "format",
                        file.format().key(),
                        "items",
                        String.valueOf(file.items().size())));
        return taken;
    }

    private long takeNew(long bank, ImportedItem item, ImportDefaults defaults, List<Material> materials) {
        long id = banks.insertItem(bank, item.key());
        writer.begin(id, item.key(), 1, defaults.applied(item.item()), materials);
        return id;
    }

    private long takeChange(StoredDraft old, ImportedItem item, ImportDefaults defaults, List<Material> materials) {
        ObjectNode merged = defaults.applied(Overlay.of(old.source(), item.item()));
        if (old.state() == ItemState.DRAFT) {
            writer.save(old, old.revision(), merged, materials);
        } else {
            writer.begin(old.itemId(), old.itemKey(), old.number() + 1, merged, materials);
        }
        return old.itemId();
    }

    private void takeMaterials(long bankId, String bank, List<ObjectNode> sheets) {
        Materials there = Materials.of(banks.materials(bank));
        for (ObjectNode sheet : sheets) {
            there.brought(sheet)
                    .ifPresent(next -> banks.insertMaterial(
                            bankId, BankReader.material(new Fields(next)), CanonicalJson.of(next)));
        }
    }

    private Map<String, StoredDraft> stored(ItemReading.Read file) {
        return drafts.newest(file.items().stream().map(ImportedItem::key).toList()).stream()
                .collect(Collectors.toMap(StoredDraft::itemKey, Function.identity()));
    }

    private static ImportFate fate(String bank, ImportedItem item, Map<String, StoredDraft> stored) {
        StoredDraft old = stored.get(item.key());
        if (!Drafts.isKey(item.key())) {
            return ImportFate.NO_KEY;
        }
        if (old == null) {
            return ImportFate.NEW;
        }
        if (!old.bank().equals(bank)) {
            return ImportFate.ELSEWHERE;
        }
        boolean same = old.importSha256()
                .filter(sha -> java.util.Arrays.equals(sha, sha256(item)))
                .isPresent();
        if (same || Overlay.of(old.source(), item.item()).equals(old.source())) {
            return ImportFate.UNCHANGED;
        }
        return switch (old.state()) {
            case DRAFT -> ImportFate.CHANGES_DRAFT;
            case IN_REVIEW -> ImportFate.IN_REVIEW;
            case APPROVED, RETIRED -> ImportFate.NEXT_VERSION;
        };
    }

    private long bankId(String bank) {
        return drafts.bank(bank).orElseThrow(() -> new IllegalArgumentException("No bank " + bank));
    }

    private static byte[] sha256(ImportedItem item) {
        return Sha256.of(CanonicalJson.of(Json.mapper().valueToTree(item.item())));
    }
}
