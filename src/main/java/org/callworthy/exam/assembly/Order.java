package org.callworthy.exam.assembly;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What a cell takes, and the rest of its cases: that counts only as the part that keeps a case out. */
    List<Candidate> wanted(List<Candidate> pool) {
        Set<String> cases = pool.stream()
                .filter(this::takes)
                .flatMap(item -> item.caseId().stream())
                .collect(Collectors.toSet());
        return pool.stream()
                .filter(item ->
                        takes(item) || item.caseId().filter(cases::contains).isPresent())
                .toList();
    }

    private boolean takes(Candidate item) {
        return cells.stream().anyMatch(cell -> cell.takes(item));
    }

    Order one() {
        return new Order(cells, 1, anchors, mostSeconds, items(), 1);
    }
}
