package org.callworthy.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Material;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.TooFewItems;
import org.callworthy.scheme.BlueprintCell;

/**
 * Draws a form from approved items so that every cell of the blueprint is filled exactly. The same seed and the same items
 * in the same order give the same form ({@link Random} is specified to the bit).
 *
 * <p>Cells that name a difficulty draw first, as the others can do with what they leave. Items that the person has had come in
 * only where there are no others; enemies never meet; essays, which nothing scores yet, are left out. Where drawing ends short,
 * or a case may have to come in as a whole, the form is assembled by optimisation: so one is found whenever there is one. Items
 * that rest on the same material stand together.
 */
final class FormAssembly {

    private final List<ItemVersion> items;
    private final List<ItemVersion> pool;
    private final Set<String> seen;
    private final long seed;
    private final Random random;
    private final List<Shortage> shortages = new ArrayList<>();

    private FormAssembly(List<ItemVersion> approved, Set<String> seen, long seed) {
        this.items = List.copyOf(approved);
        this.seen = seen;
        this.seed = seed;
        random = new Random(seed);
        pool = items.stream().filter(item -> !item.body().isRated()).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(pool, random);
        pool.sort(Comparator.comparing(item -> seen.contains(item.itemKey())));
    }

    /** @param seen keys of the items that the person has had in earlier forms */
    static AssemblyOutcome assemble(
            List<ItemVersion> approved, List<BlueprintCell> blueprint, Set<String> seen, long seed) {
        return new FormAssembly(approved, seen, seed).draw(blueprint);
    }

    private AssemblyOutcome draw(List<BlueprintCell> blueprint) {
        List<ItemVersion> drawn = new ArrayList<>();
        blueprint.stream()
                .sorted(Comparator.comparing(
                        (BlueprintCell cell) -> cell.difficulty().isEmpty()))
                .forEach(cell -> fill(cell, drawn));
        if (shortages.isEmpty() && drawn.stream().noneMatch(FormAssembly::isOfCase)) {
            return new Assembled(places(drawn));
        }
        return new ExactForm(blueprint, seed)
                .among(items, seen)
                .<AssemblyOutcome>map(form -> new Assembled(places(form)))
                .orElseGet(() -> new TooFewItems(shortages.isEmpty() ? none(blueprint) : shortages));
    }

    private void fill(BlueprintCell cell, List<ItemVersion> drawn) {
        int before = drawn.size();
        for (ItemVersion item : pool) {
            if (drawn.size() - before < cell.items()
                    && cell.takes(item.competency(), item.difficulty())
                    && drawn.stream().noneMatch(other -> areEnemies(item, other))) {
                drawn.add(item);
            }
        }
        int found = drawn.size() - before;
        if (found < cell.items()) {
            shortages.add(new Shortage(cell, found));
        }
        pool.removeAll(drawn);
    }

    private static boolean areEnemies(ItemVersion one, ItemVersion other) {
        return one.tags().enemies().contains(other.itemKey())
                || other.tags().enemies().contains(one.itemKey());
    }

    private static boolean isOfCase(ItemVersion item) {
        return item.material().filter(Material::isCase).isPresent();
    }

    /** Every cell can be filled by itself, and not all of them together. */
    private static List<Shortage> none(List<BlueprintCell> blueprint) {
        return blueprint.stream().map(cell -> new Shortage(cell, 0)).toList();
    }

    private List<FormItem> places(List<ItemVersion> drawn) {
        List<ItemVersion> shuffled = new ArrayList<>(drawn);
        Collections.shuffle(shuffled, random);
        List<FormItem> places = new ArrayList<>();
        for (ItemVersion item : together(shuffled)) {
            List<String> movable = new ArrayList<>(item.body().movable());
            Collections.shuffle(movable, random);
            places.add(new FormItem(places.size() + 1, item.id(), movable));
        }
        return places;
    }

    /** Moves each item up to the first one with its material. */
    private static List<ItemVersion> together(List<ItemVersion> shuffled) {
        Map<Object, List<ItemVersion>> groups = new LinkedHashMap<>();
        for (ItemVersion item : shuffled) {
            Object group = item.material().<Object>map(Material::key).orElse(item.id());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(item);
        }
        return groups.values().stream()
                .flatMap(group -> inCaseOrder(group).stream())
                .toList();
    }

    /** Items of a case come in the order of the bank. */
    private static List<ItemVersion> inCaseOrder(List<ItemVersion> group) {
        return isOfCase(group.getFirst())
                ? group.stream()
                        .sorted(Comparator.comparing(ItemVersion::itemKey))
                        .toList()
                : group;
    }
}
