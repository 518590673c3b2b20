package org.callworthy.exam;

import java.util.HashSet;
import java.util.List;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Material;
import org.callworthy.exam.assembly.Candidate;
import org.callworthy.exam.assembly.Cell;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;

/** Says in the words of the assembly what the scheme's blueprint and the bank's items are. */
final class BlueprintPool {

    private BlueprintPool() {}

    static boolean takes(BlueprintCell cell, ItemVersion item) {
        return cell.takes(
                item.competency(),
                item.difficulty(),
                item.type().key(),
                item.tags().endorsements());
    }

    static List<Cell> cells(List<BlueprintCell> blueprint) {
        return blueprint.stream()
                .map(cell -> new Cell(
                        cell.competency(),
                        cell.difficulty().map(Difficulty::key),
                        cell.type(),
                        cell.endorsement(),
                        cell.items()))
                .toList();
    }

    static List<Candidate> candidates(List<ItemVersion> items) {
        return items.stream().map(BlueprintPool::candidate).toList();
    }

    private static Candidate candidate(ItemVersion item) {
        return new Candidate(
                item.itemKey(),
                item.competency(),
                item.difficulty().key(),
                item.type().key(),
                new HashSet<>(item.tags().endorsements()),
                ease(item),
                item.seconds(),
                new HashSet<>(item.tags().enemies()),
                item.material().filter(Material::isCase).map(Material::key),
                item.tags().anchor());
    }

    /** Until an item has statistics of its own. Provisional: rounded from what authors mean by the words. */
    static double ease(ItemVersion item) {
        return switch (item.difficulty()) {
            case EASY -> 0.85;
            case MEDIUM -> 0.7;
            case HARD -> 0.5;
        };
    }
}
