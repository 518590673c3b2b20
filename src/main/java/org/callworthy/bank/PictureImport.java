package org.callworthy.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the pictures of a bank's file. */
@Component
class PictureImport {

    private final ItemPictureRepository pictures;
    private final PictureStore store;

    PictureImport(ItemPictureRepository pictures, PictureStore store) {
        this.pictures = pictures;
        this.store = store;
    }

    /** Where a version that is stored has another picture. */
    List<Problem> conflicts(BankComparison comparison, BankPictures files) {
        List<Problem> conflicts = new ArrayList<>();
        List<ItemText> items = comparison.bank().items();
        Map<ItemVersionId, List<StoredPicture>> stored = pictures.of(pictured(comparison).stream()
                .flatMap(item -> comparison.stored(item).stream())
                .map(StoredVersion::id)
                .toList());
        for (int i = 0; i < items.size(); i++) {
            ItemText item = items.get(i);
            List<StoredPicture> old = comparison
                    .stored(item)
                    .map(version -> stored.getOrDefault(version.id(), List.of()))
                    .orElse(List.of());
            for (int j = 0; j < item.pictures().size(); j++) {
                ItemPicture picture = item.pictures().get(j);
                if (old.stream()
                        .anyMatch(one -> one.file().equals(picture.file()) && !one.is(files.content(picture)))) {
                    conflicts.add(new Problem(
                            Problem.path("items", i, "pictures", j, "file"),
                            Wording.of(
                                    "version {0} of item {1} is stored with another picture {2}",
                                    item.number(), item.key(), picture.file()),
                            BankConflicts.NEXT_VERSION));
                }
            }
        }
        return conflicts;
    }

    /** The pictures by their names. Not to be called within a transaction. */
    Map<String, StoredPicture> keep(BankComparison comparison, BankPictures files) {
        Map<String, StoredPicture> kept = new HashMap<>();
        pictured(comparison).stream()
                .flatMap(item -> item.pictures().stream())
                .forEach(picture ->
                        kept.computeIfAbsent(picture.file(), file -> store.keep(file, files.content(picture))));
        return kept;
    }

    /** Gives the versions of the file the pictures that they have not yet. @param versions of the bank, as stored now */
    @Transactional(propagation = Propagation.MANDATORY)
    void attach(BankComparison comparison, Map<String, StoredPicture> kept, Instant now) {
        Map<ItemVersionId, ItemText> versions = new HashMap<>();
        pictured(comparison)
                .forEach(item -> comparison.stored(item).ifPresent(version -> versions.put(version.id(), item)));
        Map<ItemVersionId, List<StoredPicture>> there = pictures.of(versions.keySet());
        versions.forEach((version, item) -> {
            List<StoredPicture> old = there.getOrDefault(version, List.of());
            for (ItemPicture picture : item.pictures()) {
                Optional<StoredPicture> file = Optional.ofNullable(kept.get(picture.file()));
                if (old.stream().noneMatch(one -> one.file().equals(picture.file()))) {
                    file.ifPresent(one -> pictures.put(version, one, now));
                }
            }
        });
    }

    private static List<ItemText> pictured(BankComparison comparison) {
        return comparison.bank().items().stream()
                .filter(item -> !item.pictures().isEmpty() && !comparison.isLeft(item))
                .toList();
    }
}
