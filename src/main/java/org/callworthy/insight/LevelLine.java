package org.callworthy.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.jspecify.annotations.Nullable;

/**
 * One person and one level of one track.
 *
 * @param held the certification that speaks for the level
 */
public record LevelLine(
        BoardPerson who,
        Rung rung,
        Standing standing,
        @Nullable HeldLevel held,
        @Nullable OpenCase open) implements Serializable {

    static LevelLine of(
            BoardPerson who, Rung rung, @Nullable HeldLevel held, @Nullable OpenCase open, LocalDate today) {
        return new LevelLine(who, rung, Standing.of(held, today), held, open);
    }

    public Track track() {
        return rung.track();
    }

    public Level level() {
        return rung.level();
    }

    public boolean isValid() {
        return standing == Standing.VALID || standing == Standing.EXPIRING;
    }

    /** Nothing in force and nothing under way. */
    public boolean isLacking() {
        return open == null && !isValid() && standing != Standing.SUSPENDED;
    }

    public @Nullable LocalDate until() {
        return held == null ? null : held.until();
    }

    @Nullable
    YearMonth endsIn() {
        return held == null ? null : YearMonth.from(held.until());
    }
}
