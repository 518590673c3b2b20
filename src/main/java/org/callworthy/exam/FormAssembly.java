package org.callworthy.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Material;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.TooFewItems;
import org.callworthy.scheme.BlueprintCell;

/**
 * Draws a form from approved items so that every cell of the blueprint is filled exactly. The same seed and the same items
 * in the same order give the same form ({@link Random} is specified to the bit).
 *
 * <p>Cells that name a difficulty draw first, as the others can do with what they leave; so a form is found whenever there
 * is one. Items that the person has had come in only where there are no others. Items that rest on the same material stand
 * together.
 */
final class FormAssembly {

    private final List<ItemVersion> pool;
    private final Random random;
    private final List<Shortage> shortages = new ArrayList<>();

    private FormAssembly(List<ItemVersion> approved, Set<String> seen, long seed) {
        random = new Random(seed);
        pool = new ArrayList<>(approved);
        Collections.shuffle(pool, random);
        pool.sort(Comparator.comparing(item -> seen.contains(item.itemKey())));
    }

    /** @param seen keys of the items that the person has had in earlier forms */
    static AssemblyOutcome assemble(
            List<ItemVersion> approved, List<BlueprintCell> blueprint, Set<String> seen, long seed) {
        return new FormAssembly(approved, seen, seed).draw(blueprint);
    }

    private AssemblyOutcome draw(List<BlueprintCell> blueprint) {
        List<ItemVersion> drawn = blueprint.stream()
                .sorted(Comparator.comparing(
                        (BlueprintCell cell) -> cell.difficulty().isEmpty()))
                .flatMap(this::fill)
                .toList();
        return shortages.isEmpty() ? new Assembled(places(drawn)) : new TooFewItems(shortages);
    }

    private Stream<ItemVersion> fill(BlueprintCell cell) {
        List<ItemVersion> fitting = pool.stream()
                .filter(item -> cell.takes(item.competency(), item.difficulty()))
                .limit(cell.items())
                .toList();
        if (fitting.size() < cell.items()) {
            shortages.add(new Shortage(cell, fitting.size()));
        }
        pool.removeAll(fitting);
        return fitting.stream();
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
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
