package org.callworthy.scheme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * How far items fill the cells of a blueprint when each item counts once: a largest matching by augmenting paths (Kuhn 1955).
 * Narrow cells choose first, so that what is short is short where most would do.
 */
public final class Filling<T> {

    private static final int FREE = -1;

    private final List<BlueprintCell> cells;
    private final List<T> items;
    private final BiPredicate<BlueprintCell, T> takes;
    private final int[] cellOf;

    private Filling(List<BlueprintCell> cells, List<T> items, BiPredicate<BlueprintCell, T> takes) {
        this.cells = cells;
        this.items = items;
        this.takes = takes;
        this.cellOf = new int[items.size()];
        Arrays.fill(cellOf, FREE);
    }

    /**
     * How many items each cell gets, no more than it asks for.
     *
     * @param forms how many forms are to be filled without any item in two of them
     */
    public static <T> List<Integer> of(
            List<BlueprintCell> cells, int forms, List<T> items, BiPredicate<BlueprintCell, T> takes) {
        return new Filling<>(cells, items, takes).fill(forms);
    }

    private List<Integer> fill(int forms) {
        int[] got = new int[cells.size()];
        IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing((Integer cell) -> -cells.get(cell).narrowness()))
                .forEach(cell -> {
                    while (got[cell] < cells.get(cell).items() * forms && augment(cell, new boolean[items.size()])) {
                        got[cell]++;
                    }
                });
        return Arrays.stream(got).boxed().toList();
    }

    /** Gives the cell one more item, if need be one of another cell that can have a different one. */
    private boolean augment(int cell, boolean[] tried) {
        for (int i = 0; i < items.size(); i++) {
            if (!tried[i] && takes.test(cells.get(cell), items.get(i)) && cellOf[i] != cell) {
                tried[i] = true;
                if (cellOf[i] == FREE || augment(cellOf[i], tried)) {
                    cellOf[i] = cell;
                    return true;
                }
            }
        }
        return false;
    }
}
