package org.callworthy.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a bank's file conflicts with what is stored of the bank. What would be right is said to whoever writes the file; of one
 * that comes with the application, to those who write here.
 */
final class BankConflicts {

    static final String NEXT_VERSION = "the next version number for what has changed";

    private static final Wording CHANGED = Wording.of(NEXT_VERSION);
    static final Wording STAYS =
            Wording.of("what is here stays; to have the text of the release, write it as the next version");

    private final BankComparison comparison;
    private final BankText bank;
    private final boolean shipped;

    BankConflicts(BankComparison comparison, boolean shipped) {
        this.comparison = comparison;
        this.bank = comparison.bank();
        this.shipped = shipped;
    }

    /** Why the file cannot be taken in, what is left aside. */
    static List<Problem> hindering(BankComparison comparison) {
        BankConflicts conflicts = new BankConflicts(comparison, false);
        Leaving left = comparison.left();
        List<Problem> hindering = new ArrayList<>(conflicts.ofPurpose());
        conflicts.ofMaterials().forEach((material, problem) -> {
            if (!left.materials().contains(material)) {
                hindering.add(problem);
            }
        });
        conflicts.ofItems().forEach((item, problems) -> {
            if (!left.items().contains(item)) {
                hindering.addAll(problems);
            }
        });
        return hindering;
    }

    private List<Problem> ofPurpose() {
        String wanted = bank.track().key() + "-" + bank.level();
        return comparison.purpose().orElse(wanted).equals(wanted)
                ? List.of()
                : List.of(new Problem(
                        Problem.path("bank"),
                        Wording.of("bank {0} was imported for another track or level", bank.key()),
                        "an id of its own for a new bank"));
    }

    /** By the keys of the materials, in the order of the file; those without any have no entry. */
    Map<String, Problem> ofMaterials() {
        Map<String, Problem> conflicts = new LinkedHashMap<>();
        for (int i = 0; i < bank.materials().size(); i++) {
            Material material = bank.materials().get(i);
            JsonPointer at = Problem.path("materials", i, "version");
            String source = comparison.materialSource(i);
            comparison
                    .stored(material)
                    .filter(old -> !old.source().equals(source))
                    .map(old -> Wording.of(
                            "version {0} of material {1} is stored with another text", old.number(), old.key()))
                    .or(() -> comparison
                            .housesOwn(material)
                            .map(own -> Wording.of(
                                    "version {0} of material {1} is the house’s own", own.number(), own.key())))
                    .ifPresent(what -> conflicts.put(material.key(), new Problem(at, what, shipped ? STAYS : CHANGED)));
        }
        return conflicts;
    }

    /** By the keys of the items, in the order of the file; those without any have no entry. */
    Map<String, List<Problem>> ofItems() {
        Map<String, List<Problem>> conflicts = new LinkedHashMap<>();
        for (int i = 0; i < bank.items().size(); i++) {
            List<Problem> problems = ofItem(i);
            if (!problems.isEmpty()) {
                conflicts.put(bank.items().get(i).key(), problems);
            }
        }
        return conflicts;
    }

    private List<Problem> ofItem(int index) {
        Optional<Problem> ofNumber = new NumberConflicts(comparison, shipped).of(index);
        if (ofNumber.isPresent()) {
            return List.of(ofNumber.get());
        }
        ItemText item = bank.items().get(index);
        Optional<StoredVersion> old = comparison.stored(item);
        if (old.isEmpty()) {
            Optional<ObjectNode> before = comparison.newestApproved(item.key()).map(StoredVersion::tree);
            return PracticeRule.problems(
                    comparison.root().path("items").path(index), before, Problem.path("items", index));
        } else if (!old.get().says(comparison.itemSource(index))) {
            return List.of(ofVersion(
                    index,
                    Wording.of("version {0} of item {1} is stored with another text", item.number(), item.key()),
                    CHANGED));
        } else if (!restsAsSaid(old.get(), item)) {
            return List.of(ofVersion(
                    index, Wording.of("item {0} rests on an earlier version of its material", item.key()), CHANGED));
        }
        return List.of();
    }

    private Problem ofVersion(int index, Wording message, Wording toWriterOfFile) {
        return new Problem(Problem.path("items", index, "version"), message, shipped ? STAYS : toWriterOfFile);
    }

    /** Or others rest on the file's version already: a file has but one version of a material, an approved item keeps its own. */
    private boolean restsAsSaid(StoredVersion old, ItemText item) {
        Optional<Long> said = materialId(item);
        return old.material().equals(said)
                || said.isPresent()
                        && comparison.versions().stream()
                                .anyMatch(version ->
                                        version.approved() && version.material().equals(said));
    }

    private Optional<Long> materialId(ItemText item) {
        return item.material()
                .flatMap(key -> bank.materials().stream()
                        .filter(material -> material.key().equals(key))
                        .findFirst())
                .flatMap(comparison::stored)
                .map(StoredMaterial::id);
    }
}
