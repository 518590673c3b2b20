package org.callworthy.insight;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Team;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param rungs the columns, in order
 * @param total of all rows
 * @param months the coming twelve, the current one first
 * @param stages only those in which a case waits
 */
public record Overview(
        List<Rung> rungs, List<TeamRow> teams, TeamRow total, List<MonthOfExpiry> months, List<StageCount> stages)
        implements Serializable {

    public Overview {
        rungs = List.copyOf(rungs);
        teams = List.copyOf(teams);
        months = List.copyOf(months);
        stages = List.copyOf(stages);
    }

    /** @param team null for those who stand in none, and for the total */
    public record TeamRow(@Nullable Team team, int people, Map<Rung, Cell> cells) implements Serializable {
        public TeamRow {
            cells = Map.copyOf(cells);
        }
    }

    /** @param ending how many valid certifications of each level end in the month */
    public record MonthOfExpiry(YearMonth month, Map<Rung, Integer> ending) implements Serializable {
        public MonthOfExpiry {
            ending = Map.copyOf(ending);
        }

        public int all() {
            return ending.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param oldest since when the one waits that waits longest */
    public record StageCount(Stage stage, int cases, Instant oldest) implements Serializable {}
}
