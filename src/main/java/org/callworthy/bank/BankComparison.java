package org.callworthy.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bank's file beside what is stored of the bank.
 *
 * @param purpose track and level for which the bank was imported before
 * @param elsewhere items of the file that are stored in another bank
 * @param left items of the file that stay as they are here
 */
record BankComparison(
        JsonNode root,
        BankText bank,
        Optional<String> purpose,
        Collection<String> elsewhere,
        List<StoredMaterial> materials,
        List<StoredVersion> versions,
        Set<String> left) {

    static final String NEXT_VERSION = "the next version number for what has changed";

    private static final String OTHER_NUMBER = "the version before, or a higher version number";

    String materialSource(int index) {
        return CanonicalJson.of(root.path("materials").path(index));
    }

    String itemSource(int index) {
        return CanonicalJson.of(root.path("items").path(index));
    }

    Optional<StoredMaterial> stored(Material material) {
        return materials.stream()
                .filter(old -> old.key().equals(material.key()) && old.number() == material.number())
                .findFirst();
    }

    Optional<StoredVersion> stored(ItemText item) {
        return versions.stream()
                .filter(old -> old.itemKey().equals(item.key()) && old.number() == item.number())
                .findFirst();
    }

    /** Whether an approved version came with a file and is in this one no more. */
    boolean isGone(StoredVersion version) {
        return version.approved()
                && version.fromFile()
                && bank.items().stream().noneMatch(item -> item.key().equals(version.itemKey()));
    }

    /** Whether the file has an approved version's item in another version. */
    boolean isReplaced(StoredVersion version) {
        return version.approved()
                && !left.contains(version.itemKey())
                && bank.items().stream()
                        .anyMatch(item -> item.key().equals(version.itemKey()) && item.number() != version.number());
    }

    boolean isLeft(ItemText item) {
        return left.contains(item.key());
    }

    boolean replaces(ItemText item) {
        return versions.stream().anyMatch(version -> version.itemKey().equals(item.key()) && isReplaced(version));
    }

    /** Why the file cannot be taken in as it is. */
    List<Problem> conflicts() {
        List<Problem> conflicts = new ArrayList<>();
        String wanted = bank.track().key() + "-" + bank.level();
        if (!purpose.orElse(wanted).equals(wanted)) {
            conflicts.add(new Problem(
                    Problem.path("bank"),
                    Wording.of("bank {0} was imported for another track or level", bank.key()),
                    "an id of its own for a new bank"));
        }
        for (int i = 0; i < bank.materials().size(); i++) {
            materialConflict(i, conflicts);
        }
        itemConflicts().forEach((item, problems) -> {
            if (!left.contains(item)) {
                conflicts.addAll(problems);
            }
        });
        return conflicts;
    }

    /** By the keys of the items, in the order of the file; items without any have no entry. */
    Map<String, List<Problem>> itemConflicts() {
        Map<String, List<Problem>> conflicts = new LinkedHashMap<>();
        for (int i = 0; i < bank.items().size(); i++) {
            List<Problem> problems = itemConflict(i);
            if (!problems.isEmpty()) {
                conflicts.put(bank.items().get(i).key(), problems);
            }
        }
        return conflicts;
    }

    /** Leaves the items that conflict as they are here. */
    BankComparison leavingConflicts() {
        return new BankComparison(
                root,
                bank,
                purpose,
                elsewhere,
                materials,
                versions,
                itemConflicts().keySet());
    }

    /** Why items are left. */
    List<Problem> leftFor() {
        return itemConflicts().values().stream().flatMap(List::stream).toList();
    }

    BankComparison with(List<StoredVersion> now) {
        return new BankComparison(root, bank, purpose, elsewhere, materials, now, left);
    }

    private void materialConflict(int index, List<Problem> conflicts) {
        Material material = bank.materials().get(index);
        boolean changed = stored(material)
                .map(old -> !old.source().equals(materialSource(index)))
                .orElse(false);
        if (changed) {
            conflicts.add(taken(
                    "version {0} of material {1} is stored with another text",
                    material.key(), material.number(), "materials", index));
        }
    }

    private List<Problem> itemConflict(int index) {
        Optional<Problem> ofNumber = numberConflict(index);
        if (ofNumber.isPresent()) {
            return List.of(ofNumber.get());
        }
        ItemText item = bank.items().get(index);
        Optional<StoredVersion> old = stored(item);
        if (old.isEmpty()) {
            Optional<ObjectNode> before = newestApproved(item.key()).map(StoredVersion::tree);
            return PracticeRule.problems(root.path("items").path(index), before, Problem.path("items", index));
        } else if (!old.get().source().equals(itemSource(index))) {
            return List.of(taken(
                    "version {0} of item {1} is stored with another text", item.key(), item.number(), "items", index));
        } else if (!restsAsSaid(old.get(), item)) {
            return List.of(new Problem(
                    Problem.path("items", index, "version"),
                    Wording.of("item {0} rests on an earlier version of its material", item.key()),
                    NEXT_VERSION));
        }
        return List.of();
    }

    private Optional<Problem> numberConflict(int index) {
        ItemText item = bank.items().get(index);
        Optional<StoredVersion> old = stored(item);
        if (elsewhere.contains(item.key())) {
            return Optional.of(new Problem(
                    Problem.path("items", index, "id"),
                    Wording.of("item {0} belongs to another bank", item.key()),
                    "an id that no other item has or had"));
        }
        boolean isNew = old.filter(StoredVersion::everApproved).isEmpty();
        Optional<StoredVersion> open = open(item.key()).filter(version -> isNew && version.number() <= item.number());
        if (open.isPresent()) {
            return Optional.of(new Problem(
                    Problem.path("items", index, "version"),
                    Wording.of(
                            "version {0} of item {1} is being written here",
                            open.get().number(), item.key()),
                    "the version before, until that one is approved or given up"));
        }
        if (old.filter(StoredVersion::isDiscarded).isPresent()) {
            return Optional.of(new Problem(
                    Problem.path("items", index, "version"),
                    Wording.of("version {0} of item {1} was given up here as a draft", item.number(), item.key()),
                    OTHER_NUMBER));
        }
        return newestApproved(item.key())
                .map(StoredVersion::number)
                .filter(newest -> item.number() < newest)
                .map(newest -> new Problem(
                        Problem.path("items", index, "version"),
                        Wording.of("item {0} is at version {1} already", item.key(), newest),
                        Wording.of("version {0} as it is stored, or {1} for a change", newest, newest + 1)));
    }

    private Optional<StoredVersion> open(String key) {
        return versions.stream()
                .filter(version ->
                        version.itemKey().equals(key) && version.state().isOpen())
                .findFirst();
    }

    /** Of the versions that are or were approved. */
    private Optional<StoredVersion> newestApproved(String key) {
        return versions.stream()
                .filter(version -> version.itemKey().equals(key) && version.everApproved())
                .max(Comparator.comparingInt(StoredVersion::number));
    }

    /** Or others rest on the file's version already: a file has but one version of a material, an approved item keeps its own. */
    private boolean restsAsSaid(StoredVersion old, ItemText item) {
        Optional<Long> said = materialId(item);
        return old.material().equals(said)
                || said.isPresent()
                        && versions.stream()
                                .anyMatch(version ->
                                        version.approved() && version.material().equals(said));
    }

    private Optional<Long> materialId(ItemText item) {
        return item.material()
                .flatMap(key -> bank.materials().stream()
                        .filter(material -> material.key().equals(key))
                        .findFirst())
                .flatMap(this::stored)
                .map(StoredMaterial::id);
    }

    private static Problem taken(String pattern, String key, int number, String list, int index) {
        return new Problem(Problem.path(list, index, "version"), Wording.of(pattern, number, key), NEXT_VERSION);
    }
}
