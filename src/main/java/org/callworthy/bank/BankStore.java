package org.callworthy.bank;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.yaml.Finding;

/** Stores what a bank's file has and the database has not, and retires what it has replaced or no longer has. */
final class BankStore {

    private final BankImportRepository repository;
    private final HistoryRepository history;
    private final BankComparison comparison;
    private final long bank;
    private final Optional<PersonId> by;
    private final Instant now;
    private final Map<String, Long> materials = new HashMap<>();
    private final Map<String, Long> items = new HashMap<>();
    private final Map<ItemVersionId, ItemAct> acts = new LinkedHashMap<>();

    BankStore(
            BankImportRepository repository,
            HistoryRepository history,
            BankComparison comparison,
            long bank,
            Optional<PersonId> by,
            Instant now) {
        this.repository = repository;
        this.history = history;
        this.comparison = comparison;
        this.bank = bank;
        this.by = by;
        this.now = now;
    }

    /** @param left why materials and items stay as they are */
    ImportOutcome.Imported store(List<Finding> left) {
        comparison.versions().forEach(version -> items.put(version.itemKey(), version.itemId()));
        for (int i = 0; i < comparison.bank().materials().size(); i++) {
            material(i);
        }
        int retired = retireOthers();
        int added = 0;
        for (int i = 0; i < comparison.bank().items().size(); i++) {
            added += item(i);
        }
        int unchanged = comparison.bank().items().size() - added;
        return new ImportOutcome.Imported(
                added, unchanged, retired, left, comparison.left().complete());
    }

    /** What storing did to which version, in its order. */
    Map<ItemVersionId, ItemAct> acts() {
        return acts;
    }

    private void material(int index) {
        Material material = comparison.bank().materials().get(index);
        Optional<StoredMaterial> old = comparison.stored(material);
        if (old.isEmpty() && comparison.left().materials().contains(material.key())) {
            return; // nothing that comes rests on it
        }
        materials.put(
                material.key(),
                old.isPresent()
                        ? old.get().id()
                        : repository.insertMaterial(bank, material, comparison.materialSource(index), by));
    }

    /** 1 if the version is new. */
    private int item(int index) {
        ItemText item = comparison.bank().items().get(index);
        if (comparison.isLeft(item)) {
            return 0;
        }
        Optional<StoredVersion> old = comparison.stored(item);
        if (old.isPresent()) {
            keep(old.get());
            return 0;
        }
        long itemId = items.computeIfAbsent(item.key(), key -> repository.insertItem(bank, key));
        ItemVersionId version = repository.insertVersion(
                itemId, item, item.material().map(materials::get), comparison.itemSource(index), now);
        acts.put(version, ItemAct.CAME);
        return 1;
    }

    private void keep(StoredVersion version) {
        boolean comesBack = comparison.comesBack(version);
        boolean isKept = (comesBack || version.approved() && !version.fromFile()) && repository.keep(version);
        if (isKept && comesBack) {
            acts.put(version.id(), ItemAct.RESTORED);
        }
    }

    /** Before any version takes its place: of an item, one is approved. */
    private int retireOthers() {
        RetiredFor gone = comparison.shipped() ? RetiredFor.WITHDRAWN : RetiredFor.GONE;
        int retired = 0;
        for (StoredVersion version : comparison.versions()) {
            boolean replaced = comparison.isReplaced(version);
            RetiredFor why = replaced ? RetiredFor.REPLACED : gone;
            if ((replaced || comparison.isGone(version)) && history.retire(version.id(), why)) {
                acts.put(version.id(), replaced ? ItemAct.REPLACED : ItemAct.GONE);
                retired++;
            }
        }
        return retired;
    }
}
