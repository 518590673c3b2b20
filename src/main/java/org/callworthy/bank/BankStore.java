package org.callworthy.bank;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores what a bank's file has and the database has not, and retires what it has replaced or no longer has. */
final class BankStore {

    private static final String RETIRED = "RETIRED";

    private final BankImportRepository repository;
    private final BankComparison comparison;
    private final long bank;
    private final Instant now;
    private final Map<String, Long> materials = new HashMap<>();
    private final Map<String, Long> items = new HashMap<>();
    private final Set<ItemVersionId> kept = new HashSet<>();

    BankStore(BankImportRepository repository, BankComparison comparison, long bank, Instant now) {
        this.repository = repository;
        this.comparison = comparison;
        this.bank = bank;
        this.now = now;
    }

    ImportOutcome.Imported store() {
        comparison.versions().forEach(version -> items.put(version.itemKey(), version.itemId()));
        for (int i = 0; i < comparison.bank().materials().size(); i++) {
            material(i);
        }
        int added = 0;
        for (int i = 0; i < comparison.bank().items().size(); i++) {
            added += item(i);
        }
        int unchanged = comparison.bank().items().size() - added;
        return new ImportOutcome.Imported(added, unchanged, retireOthers());
    }

    private void material(int index) {
        Material material = comparison.bank().materials().get(index);
        Optional<StoredMaterial> old = comparison.stored(material);
        materials.put(
                material.key(),
                old.isPresent()
                        ? old.get().id()
                        : repository.insertMaterial(bank, material, comparison.materialSource(index)));
    }

    /** 1 if the version is new. */
    private int item(int index) {
        ItemText item = comparison.bank().items().get(index);
        Optional<StoredVersion> old = comparison.stored(item);
        if (old.isPresent()) {
            keep(old.get());
            return 0;
        }
        long itemId = items.computeIfAbsent(item.key(), key -> repository.insertItem(bank, key));
        repository.insertVersion(itemId, item, item.material().map(materials::get), comparison.itemSource(index), now);
        return 1;
    }

    private void keep(StoredVersion version) {
        kept.add(version.id());
        if (!version.approved()) {
            repository.setState(version.id(), BankRepository.APPROVED);
        }
    }

    private int retireOthers() {
        int retired = 0;
        for (StoredVersion version : comparison.versions()) {
            if (version.approved() && !kept.contains(version.id())) {
                repository.setState(version.id(), RETIRED);
                retired++;
            }
        }
        return retired;
    }
}
