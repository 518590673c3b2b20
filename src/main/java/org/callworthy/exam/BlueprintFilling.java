package org.callworthy.exam;

import java.util.List;
import org.callworthy.scheme.BlueprintCell;

/**
 * How well a bank can fill an exam's blueprint.
 *
 * @param items how many items of the bank may be in a form
 * @param anchors how many of them are anchors that a cell takes
 * @param forms how many forms could be filled without an item in two of them, if neither enemies nor cases stand in the way
 * @param seconds the time that a form is expected to take on average
 */
public record BlueprintFilling(
        PlannedExam exam, int items, int anchors, List<CellFilling> cells, int forms, int seconds) {

    /**
     * @param available how many items fit, also those that fit another cell
     * @param filled how many it gets when each item counts in one cell only
     * @param forms how many forms it could fill if no other cell took any of its items
     * @param seconds the time that its items of a form are expected to take on average
     */
    public record CellFilling(BlueprintCell cell, int available, int filled, int forms, int seconds) {

        public boolean isFull() {
            return filled == cell.items();
        }
    }

    public BlueprintFilling {
        cells = List.copyOf(cells);
    }

    public boolean isFull() {
        return cells.stream().allMatch(CellFilling::isFull);
    }
}
