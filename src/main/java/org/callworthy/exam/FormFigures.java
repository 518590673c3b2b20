package org.callworthy.exam;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.ExamComponent;

/**
 * One form of a set in figures.
 *
 * @param uses how many candidates got it
 * @param ease the mean share of candidates who are expected to answer an item right, from 0 to 1
 * @param seconds the time that its items are expected to take
 * @param cells by cell of the blueprint
 */
public record FormFigures(
        int number, int uses, double ease, int seconds, int anchors, List<CellFigures> cells, List<ItemLine> items) {

    /** @param ease the mean of the cell's items */
    public record CellFigures(int items, double ease) {}

    /**
     * @param cell the place in the blueprint of the cell that it fills
     * @param stale whether it is not approved any more
     */
    public record ItemLine(ItemVersionId version, String key, int number, int cell, boolean anchor, boolean stale)
            implements Serializable {}

    public FormFigures {
        cells = List.copyOf(cells);
        items = List.copyOf(items);
    }

    public boolean isStale() {
        return items.stream().anyMatch(ItemLine::stale);
    }

    static FormFigures of(ExamComponent exam, SetForm form, List<ItemVersion> items) {
        List<CellFigures> cells = new ArrayList<>();
        List<ItemLine> lines = new ArrayList<>();
        Set<ItemVersionId> stale = new HashSet<>(form.stale());
        for (BlueprintCell cell : exam.blueprint()) {
            List<ItemVersion> filling = items.subList(lines.size(), lines.size() + cell.items());
            for (ItemVersion item : filling) {
                lines.add(new ItemLine(
                        item.id(),
                        item.itemKey(),
                        item.number(),
                        cells.size(),
                        item.tags().anchor(),
                        stale.contains(item.id())));
            }
            cells.add(new CellFigures(filling.size(), ease(filling)));
        }
        return new FormFigures(
                form.number(),
                form.uses(),
                ease(items),
                items.stream().mapToInt(ItemVersion::seconds).sum(),
                (int) items.stream().filter(item -> item.tags().anchor()).count(),
                cells,
                lines);
    }

    private static double ease(List<ItemVersion> items) {
        return items.stream().mapToDouble(BlueprintPool::ease).average().orElse(0);
    }
}
