package org.callworthy.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersion;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.NoOtherForm;
import org.callworthy.exam.AssemblyOutcome.TooFewItems;
import org.callworthy.exam.assembly.Past;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.FormLimits;

/**
 * Draws a form from approved items so that every cell of the blueprint is filled exactly. The same seed and the same items
 * in the same order give the same form ({@link Random} is specified to the bit).
 *
 * <p>Narrow cells draw first, as the others can do with what they leave. Enemies never meet; essays come only where a cell names
 * them. Where drawing ends short, breaks a limit, takes what the person has had, or a case may have to come in as a whole, the form
 * is assembled by optimisation: so one is found whenever there is one, and one with the fewest items that the person has had. The
 * same form is never given twice. Anchors are to come again, where each form has some.
 */
final class FormAssembly {

    private final List<ItemVersion> items;
    private final List<BlueprintCell> blueprint;
    private final FormLimits limits;
    private final List<ItemVersion> pool;
    private final EarlierForms earlier;
    private final Set<String> had;
    private final long seed;
    private final Random random;
    private final List<Shortage> shortages = new ArrayList<>();

    private FormAssembly(
            List<ItemVersion> approved,
            List<BlueprintCell> blueprint,
            FormLimits limits,
            EarlierForms earlier,
            long seed) {
        this.items = List.copyOf(approved);
        this.blueprint = List.copyOf(blueprint);
        this.limits = limits;
        this.earlier = earlier;
        had = had();
        this.seed = seed;
        random = new Random(seed);
        pool = items.stream()
                .filter(item -> !item.body().isRated()
                        || this.blueprint.stream().anyMatch(cell -> BlueprintPool.takes(cell, item)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(pool, random);
        pool.sort(Comparator.comparing((ItemVersion item) -> had.contains(item.itemKey()))
                .thenComparing(this::narrowness));
        limits.anchors().ifPresent(this::anchorsFirst);
    }

    private Set<String> had() {
        Set<String> anchors = items.stream()
                .filter(item -> item.tags().anchor() && limits.anchors().isPresent())
                .map(ItemVersion::itemKey)
                .collect(Collectors.toSet());
        return earlier.seen().stream().filter(key -> !anchors.contains(key)).collect(Collectors.toSet());
    }

    /** Of the narrowest cell that takes an item: a wide one leaves to it what it can do without. */
    private int narrowness(ItemVersion item) {
        return blueprint.stream()
                .filter(cell -> BlueprintPool.takes(cell, item))
                .mapToInt(BlueprintCell::narrowness)
                .max()
                .orElse(0);
    }

    /** As many anchors as a form has come before all other items, and no more. */
    private void anchorsFirst(int wanted) {
        List<ItemVersion> anchors =
                pool.stream().filter(item -> item.tags().anchor()).limit(wanted).toList();
        pool.removeIf(item -> item.tags().anchor());
        pool.addAll(0, anchors);
    }

    static AssemblyOutcome assemble(
            List<ItemVersion> approved,
            List<BlueprintCell> blueprint,
            FormLimits limits,
            EarlierForms earlier,
            long seed) {
        return new FormAssembly(approved, blueprint, limits, earlier, seed).draw();
    }

    private AssemblyOutcome draw() {
        List<ItemVersion> drawn = new ArrayList<>();
        blueprint.stream()
                .sorted(Comparator.comparing((BlueprintCell cell) -> -cell.narrowness()))
                .forEach(cell -> fill(cell, drawn));
        if (shortages.isEmpty() && keepsLimits(drawn) && isNew(drawn)) {
            return new Assembled(FormPlaces.of(drawn, random));
        }
        ExactForm exact = new ExactForm(blueprint, limits, seed);
        return exact.among(items, new Past(had, earlier.forms()))
                .<AssemblyOutcome>map(form -> new Assembled(FormPlaces.of(form, random)))
                .orElseGet(() -> nothing(exact));
    }

    private AssemblyOutcome nothing(ExactForm exact) {
        if (!earlier.forms().isEmpty() && exact.among(items, Past.NONE).isPresent()) {
            return new NoOtherForm();
        }
        return new TooFewItems(shortages.isEmpty() ? none() : shortages);
    }

    private boolean isNew(List<ItemVersion> drawn) {
        List<String> keys = drawn.stream().map(ItemVersion::itemKey).toList();
        return keys.stream().noneMatch(had::contains) && !earlier.has(keys);
    }

    private boolean keepsLimits(List<ItemVersion> drawn) {
        if (drawn.stream().anyMatch(FormPlaces::isOfCase)) {
            return false;
        }
        int anchors = (int) drawn.stream().filter(item -> item.tags().anchor()).count();
        int seconds = drawn.stream().mapToInt(ItemVersion::seconds).sum();
        return limits.anchors().orElse(anchors) == anchors
                && seconds <= limits.mostSeconds().orElse(seconds);
    }

    private void fill(BlueprintCell cell, List<ItemVersion> drawn) {
        int before = drawn.size();
        for (ItemVersion item : pool) {
            if (drawn.size() - before < cell.items()
                    && BlueprintPool.takes(cell, item)
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

    /** Every cell can be filled by itself, and not all of them together. */
    private List<Shortage> none() {
        return blueprint.stream().map(cell -> new Shortage(cell, 0)).toList();
    }
}
