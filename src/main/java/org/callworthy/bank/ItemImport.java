package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
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
    private final MaterialWriter materialWriter;
    private final ItemPictures pictures;
    private final ItemRecordings recordings;
    private final ImportedFileStore store;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    ItemImport(
            DraftRepository drafts,
            BankImportRepository banks,
            DraftWriter writer,
            MaterialWriter materialWriter,
            ItemPictures pictures,
            ItemRecordings recordings,
            ImportedFileStore store,
            AuditLog audit,
            TransactionOperations transaction) {
        this.drafts = drafts;
        this.banks = banks;
        this.writer = writer;
        this.materialWriter = materialWriter;
        this.pictures = pictures;
        this.recordings = recordings;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What would become of the items and materials; nothing is stored.
     *
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional(readOnly = true)
    public ImportFates preview(String bank, ItemReading.Read file) {
        bankId(bank);
        ImportedBefore before = before(bank, file);
        Map<String, ImportFate> fates = new LinkedHashMap<>();
        file.items().forEach(item -> fates.put(item.key(), before.fate(bank, item)));
        return new ImportFates(fates, before.materials());
    }

    /**
     * The file with what it says that the bank cannot follow.
     *
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional(readOnly = true)
    public ItemReading.Read compared(String bank, ItemReading.Read file) {
        bankId(bank);
        return file.heldAgainst(drafts.keys(bank));
    }

    /**
     * Takes the items in; their pictures and recordings are stored before the transaction. Not to be called within one. If somebody
     * else stores one of them at the same time, all are held anew against what is there then.
     *
     * @throws IllegalArgumentException if there is no such bank
     */
    public ImportTaken take(String bank, ItemReading.Read file, ImportDefaults defaults) {
        bankId(bank);
        try {
            return takeOnce(bank, file, defaults);
        } catch (DuplicateKeyException faster) {
            return takeOnce(bank, file, defaults);
        }
    }

    private ImportTaken takeOnce(String bank, ItemReading.Read file, ImportDefaults defaults) {
        ImportedBefore before = before(bank, file);
        Map<String, ImportedFileStore.Kept> kept = new HashMap<>();
        for (ImportedItem item : file.items()) {
            if (before.fate(bank, item).isTaken()) {
                kept.put(item.key(), store.keep(item));
            }
        }
        return Objects.requireNonNull(transaction.execute(status -> take(bank, file, defaults, kept)));
    }

    private ImportTaken take(
            String bank, ItemReading.Read file, ImportDefaults defaults, Map<String, ImportedFileStore.Kept> kept) {
        long bankId = bankId(bank);
        ImportedBefore before = before(bank, file);
        takeMaterials(bankId, bank, file.materials());
        List<Material> materials = Materials.of(banks.materials(bank)).all();
        Map<String, ImportFate> taken = new LinkedHashMap<>();
        for (ImportedItem item : file.items()) {
            ImportFate fate = before.fate(bank, item);
            if (!fate.isTaken()) {
                taken.put(item.key(), fate);
                continue;
            }
            if (!kept.containsKey(item.key())) { // it was not taken a moment ago, so its files are not here
                taken.put(item.key(), ImportFate.FASTER);
                continue;
            }
            Optional<StoredDraft> old = before.draft(item.key());
            Optional<ItemVersionId> version = old.isPresent()
                    ? takeChange(old.get(), item, defaults.applied(before.merged(old.get(), item)), materials)
                    : Optional.of(takeNew(bankId, item, defaults, materials));
            taken.put(item.key(), version.isPresent() ? fate : ImportFate.FASTER);
            version.ifPresent(id -> store.put(id, kept.getOrDefault(item.key(), ImportedFileStore.Kept.NOTHING)));
        }
        audit.record(
                "bank.items.imported",
                Subject.of("bank", bankId),
                Map.of(
                        "format",
                        file.format().key(),
                        "items",
                        String.valueOf(file.items().size())));
        return new ImportTaken(new ImportFates(taken, before.materials()));
    }

    private ItemVersionId takeNew(long bank, ImportedItem item, ImportDefaults defaults, List<Material> materials) {
        long id = banks.insertItem(bank, item.key(), Optional.of(ImportedBefore.sha256(item)));
        return writer.begin(id, item.key(), 1, defaults.applied(item.item()), materials)
                .id();
    }

    /** Empty if somebody else was faster. */
    private Optional<ItemVersionId> takeChange(
            StoredDraft old, ImportedItem item, ObjectNode merged, List<Material> materials) {
        if (old.state() == ItemState.DRAFT
                && !(writer.save(old, old.revision(), merged, materials) instanceof DraftOutcome.Done)) {
            return Optional.empty();
        }
        drafts.rememberImport(old.itemId(), ImportedBefore.sha256(item));
        if (old.state() == ItemState.DRAFT) {
            return Optional.of(old.id());
        }
        ItemVersionId next = writer.next(old, merged, materials).id();
        recordings.copy(old, next);
        pictures.copy(old, next);
        return Optional.of(next);
    }

    private void takeMaterials(long bankId, String bank, List<ObjectNode> sheets) {
        Materials there = Materials.of(banks.materials(bank));
        for (ObjectNode sheet : sheets) {
            if (there.fate(sheet).isTaken()) {
                there.brought(sheet).ifPresent(next -> materialWriter.store(bankId, bank, next));
            }
        }
    }

    private ImportedBefore before(String bank, ItemReading.Read file) {
        List<StoredDraft> current =
                drafts.current(file.items().stream().map(ImportedItem::key).toList());
        List<ItemVersionId> versions = current.stream().map(StoredDraft::id).toList();
        return new ImportedBefore(
                current,
                pictures.of(versions),
                recordings.of(versions),
                SaidByFile.of(file),
                Materials.of(banks.materials(bank)).fates(file.materials()));
    }

    private long bankId(String bank) {
        return drafts.bank(bank).orElseThrow(() -> new IllegalArgumentException("No bank " + bank));
    }
}
