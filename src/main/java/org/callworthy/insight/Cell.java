package org.callworthy.insight;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many of some people hold a level, and what goes on.
 *
 * @param people those for whom the level is listed
 * @param valid of these {@code expiring} not for long
 */
public record Cell(int people, int valid, int expiring, int inProgress, int conditional, int suspended)
        implements Serializable {

    static Cell of(List<LevelLine> lines) {
        return new Cell(
                lines.size(),
                count(lines, Show.VALID::takes),
                count(lines, Show.EXPIRING::takes),
                count(lines, Show.IN_PROGRESS::takes),
                count(lines, Show.NONCONFORMITY::takes),
                count(lines, Show.SUSPENDED::takes));
    }

    private static int count(List<LevelLine> lines, Predicate<LevelLine> which) {
        return (int) lines.stream().filter(which).count();
    }

    /** Percent of the people that hold the level; 0 where there is nobody. */
    public int percent() {
        return people == 0 ? 0 : valid * 100 / people;
    }
}
