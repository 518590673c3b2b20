package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/**
 * What of a file that comes with the application stays as it is here, as it conflicts with what was written here or rests on a
 * material that does.
 *
 * @param materials their keys
 * @param items their keys
 * @param why nothing about what is here as the file has it, and only continued here
 * @param complete whether each of the items is or was approved in some version, if not in another bank
 */
record Leaving(Set<String> materials, Set<String> items, List<Problem> why, boolean complete) {

    static final Leaving NOTHING = new Leaving(Set.of(), Set.of(), List.of(), true);

    static Leaving of(BankComparison comparison) {
        BankConflicts conflicts = new BankConflicts(comparison, true);
        Map<String, List<Problem>> ofItems = conflicts.ofItems();
        Map<String, Problem> materials = new LinkedHashMap<>(conflicts.ofMaterials());
        tornCases(comparison, ofItems.keySet()).forEach(materials::putIfAbsent);
        Set<String> items = new HashSet<>(ofItems.keySet());
        List<Problem> why = new ArrayList<>(materials.values());
        for (int i = 0; i < comparison.bank().items().size(); i++) {
            ItemText item = comparison.bank().items().get(i);
            Optional<String> material = item.material().filter(materials::containsKey);
            List<Problem> own = ofItems.getOrDefault(item.key(), List.of());
            material.ifPresent(key -> items.add(item.key()));
            if (!own.isEmpty() && !isContinued(comparison, item, i)) {
                why.addAll(own);
            } else if (material.isPresent() && !isHere(comparison, item, i)) {
                why.add(rests(item, material.get(), i));
            }
        }
        return new Leaving(
                materials.keySet(),
                items,
                why,
                items.stream()
                        .allMatch(key -> comparison.newestApproved(key).isPresent()
                                || comparison.elsewhere().contains(key)));
    }

    /** A case whose next version would come with some of its items only would be in no exam. */
    private static Map<String, Problem> tornCases(BankComparison comparison, Set<String> leftItems) {
        Map<String, Problem> torn = new LinkedHashMap<>();
        List<Material> materials = comparison.bank().materials();
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            JsonPointer at = Problem.path("materials", i, "version");
            if (material.isCase() && comparison.stored(material).isEmpty()) {
                comparison.bank().items().stream()
                        .filter(item ->
                                item.material().filter(material.key()::equals).isPresent())
                        .map(ItemText::key)
                        .filter(leftItems::contains)
                        .filter(key -> comparison.newestApproved(key).isPresent())
                        .findFirst()
                        .ifPresent(key -> torn.put(
                                material.key(),
                                new Problem(
                                        at,
                                        Wording.of(
                                                "material {0} is a case, and its item {1} stays as it is here",
                                                material.key(), key),
                                        BankConflicts.STAYS)));
            }
        }
        return torn;
    }

    private static boolean isContinued(BankComparison comparison, ItemText item, int index) {
        return isHere(comparison, item, index)
                && comparison
                        .newestApproved(item.key())
                        .filter(newest -> newest.number() > item.number())
                        .isPresent();
    }

    private static boolean isHere(BankComparison comparison, ItemText item, int index) {
        return comparison
                .stored(item)
                .filter(StoredVersion::everApproved)
                .filter(old -> old.says(comparison.itemSource(index)))
                .isPresent();
    }

    private static Problem rests(ItemText item, String material, int index) {
        return new Problem(
                Problem.path("items", index, "material"),
                Wording.of("item {0} rests on material {1}, which stays as it is here", item.key(), material),
                "to have it, write the material as in the release as its next version, and the item on it");
    }
}
