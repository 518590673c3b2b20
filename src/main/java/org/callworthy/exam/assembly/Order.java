package org.callworthy.exam.assembly;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is asked for.
 *
 * @param forms how many
 * @param anchors how many items of each form are anchors, exactly; any number if empty
 * @param mostSeconds the longest expected time of a form
 * @param mostShared how many items two forms may share, anchors apart
 * @param mostUses in how many of the forms an item may be, anchors apart
 */
public record Order(
        List<Cell> cells, int forms, OptionalInt anchors, OptionalInt mostSeconds, int mostShared, int mostUses) {

    public Order {
        cells = List.copyOf(cells);
        if (forms < 1 || mostShared < 0 || mostUses < 1) {
            throw new IllegalArgumentException("At least one form, and one use of an item");
        }
    }

    public int items() {
        return cells.stream().mapToInt(Cell::items).sum();
    }

    Order one() {
        return new Order(cells, 1, anchors, mostSeconds, items(), 1);
    }
}
