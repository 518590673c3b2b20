package org.callworthy.insight;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.account.Team;
import org.callworthy.insight.Overview.MonthOfExpiry;
import org.callworthy.insight.Overview.StageCount;
import org.callworthy.insight.Overview.TeamRow;

/** Counts lines: by team and level, by the month in which they end, by what they wait for. */
final class Counting {

    private static final int MONTHS = 12;

    private Counting() {}

    static Overview overview(List<LevelLine> lines, YearMonth thisMonth) {
        List<Rung> rungs =
                lines.stream().map(LevelLine::rung).distinct().sorted().toList();
        Map<Optional<Team>, List<LevelLine>> byTeam = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.who().team()), LinkedHashMap::new, Collectors.toList()));
        List<TeamRow> teams = byTeam.entrySet().stream()
                .map(entry -> row(entry.getKey().orElse(null), entry.getValue()))
                .sorted(Comparator.comparing(TeamRow::team, Comparator.nullsLast(BY_PLACE)))
                .toList();
        return new Overview(rungs, teams, row(null, lines), months(lines, thisMonth), stages(lines));
    }

    private static final Comparator<Team> BY_PLACE =
            Comparator.comparing(Team::siteName).thenComparing(Team::name);

    private static TeamRow row(@org.jspecify.annotations.Nullable Team team, List<LevelLine> lines) {
        Map<Rung, List<LevelLine>> byRung =
                lines.stream().collect(Collectors.groupingBy(LevelLine::rung, TreeMap::new, Collectors.toList()));
        Map<Rung, Cell> cells = new TreeMap<>();
        byRung.forEach((rung, some) -> cells.put(rung, Cell.of(some)));
        int people =
                (int) lines.stream().map(line -> line.who().id()).distinct().count();
        return new TeamRow(team, people, cells);
    }

    private static List<MonthOfExpiry> months(List<LevelLine> lines, YearMonth first) {
        Map<YearMonth, Map<Rung, Integer>> ending = lines.stream()
                .filter(LevelLine::isValid)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.endsIn()),
                        Collectors.groupingBy(LevelLine::rung, Collectors.summingInt(line -> 1))));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthOfExpiry(month, ending.getOrDefault(month, Map.of())))
                .toList();
    }

    private static List<StageCount> stages(List<LevelLine> lines) {
        Map<Stage, List<OpenCase>> byStage = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.open()))
                .collect(Collectors.groupingBy(OpenCase::stage, TreeMap::new, Collectors.toList()));
        return byStage.entrySet().stream()
                .map(entry -> new StageCount(entry.getKey(), entry.getValue().size(), oldest(entry.getValue())))
                .toList();
    }

    private static Instant oldest(List<OpenCase> cases) {
        return cases.stream()
                .map(OpenCase::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
