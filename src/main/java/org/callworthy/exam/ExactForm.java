package org.callworthy.exam;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Material;
import org.callworthy.exam.assembly.Assembler;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.Candidate;
import org.callworthy.exam.assembly.Cell;
import org.callworthy.exam.assembly.Order;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;

/** One form by optimisation: found whenever there is one. */
record ExactForm(List<BlueprintCell> blueprint, long seed) {

    /** Without what the person has had, if that is possible. */
    Optional<List<ItemVersion>> among(List<ItemVersion> items, Set<String> seen) {
        List<ItemVersion> unseen =
                items.stream().filter(item -> !seen.contains(item.itemKey())).toList();
        return form(unseen).or(() -> form(items));
    }

    private Optional<List<ItemVersion>> form(List<ItemVersion> items) {
        Map<String, ItemVersion> byKey =
                items.stream().collect(Collectors.toMap(ItemVersion::itemKey, Function.identity()));
        List<Candidate> pool = items.stream().map(ExactForm::candidate).toList();
        Order order = new Order(cells(), 1, OptionalInt.empty(), OptionalInt.empty(), 0, 1);
        return Assembler.assemble(order, pool, seed) instanceof Assembled(var forms)
                ? Optional.of(forms.getFirst().stream()
                        .map(item -> byKey.get(item.id()))
                        .toList())
                : Optional.empty();
    }

    private List<Cell> cells() {
        return blueprint.stream()
                .map(cell -> new Cell(
                        cell.competency(),
                        cell.difficulty().map(Difficulty::key),
                        Optional.empty(),
                        Optional.empty(),
                        cell.items()))
                .toList();
    }

    private static Candidate candidate(ItemVersion item) {
        return new Candidate(
                item.itemKey(),
                item.competency(),
                item.difficulty().key(),
                item.type().key(),
                new HashSet<>(item.tags().endorsements()),
                ease(item.difficulty()),
                item.seconds(),
                new HashSet<>(item.tags().enemies()),
                item.material().filter(Material::isCase).map(Material::key),
                item.tags().anchor());
    }

    /** Until an item has statistics of its own. Provisional: rounded from what authors mean by the words. */
    private static double ease(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 0.85;
            case MEDIUM -> 0.7;
            case HARD -> 0.5;
        };
    }
}
