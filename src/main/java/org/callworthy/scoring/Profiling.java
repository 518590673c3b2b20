package org.callworthy.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.Share;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.Cut;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scoring.Weighing.Part;
import org.jspecify.annotations.Nullable;

/** Makes a case's profile of its results: of each component the valid result of the latest attempt counts. */
final class Profiling {

    private static final Comparator<ComponentResult> NEWEST_FIRST = Comparator.comparingInt(ComponentResult::attemptNo)
            .thenComparing(ComponentResult::computedAt)
            .reversed();

    /** A component with the result that counts. */
    private record Counted(Component component, ComponentResult result) {}

    private final LevelRules level;
    private final List<Competency> competencies;

    /** @param competencies of the scheme, in its order */
    Profiling(LevelRules level, List<Competency> competencies) {
        this.level = level;
        this.competencies = competencies;
    }

    CaseProfile of(CaseId caseId, List<ComponentResult> results) {
        List<ComponentResult> newestFirst =
                results.stream().sorted(NEWEST_FIRST).toList();
        List<Counted> counted = level.components().stream()
                .flatMap(component -> counted(component, newestFirst).stream())
                .toList();
        List<ComponentStanding> components = level.components().stream()
                .map(component -> standing(component, counted(component, newestFirst)))
                .toList();
        List<CompetencyStanding> byCompetency = competencies.stream()
                .flatMap(competency -> standing(competency, counted).stream())
                .toList();
        Score overall = overall(counted);
        return new CaseProfile(
                caseId,
                components,
                byCompetency,
                overall,
                overall == null ? Advice.incomplete(components) : Advice.on(overall, components, byCompetency),
                newestFirst.stream()
                        .filter(result -> counted.stream().noneMatch(c -> c.result() == result))
                        .toList());
    }

    private static Optional<Counted> counted(Component component, List<ComponentResult> newestFirst) {
        return newestFirst.stream()
                .filter(ComponentResult::isValid)
                .filter(result -> result.component().equals(component.id()))
                .findFirst()
                .map(result -> new Counted(component, result));
    }

    private ComponentStanding standing(Component component, Optional<Counted> counted) {
        ComponentResult result = counted.map(Counted::result).orElse(null);
        Score score = result == null
                ? null
                : new Score(
                        Share.of(result.points()),
                        result.margin(),
                        cut(level.cuts().components().get(component.id())));
        return new ComponentStanding(component.id(), component.title(), component.weight(), score, result);
    }

    private Optional<CompetencyStanding> standing(Competency competency, List<Counted> counted) {
        List<Part> parts = new ArrayList<>();
        int rested = 0;
        for (Counted each : counted) {
            for (CompetencyPart part : each.result().parts()) {
                if (part.competency().equals(competency.id())) {
                    parts.add(Part.of(part, each.component().weight(), each.result()));
                    rested += part.parts();
                }
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        CutLine cut = cut(level.cuts().competencies().get(competency.id()));
        Score score = new Score(Weighing.mean(parts), Weighing.margin(parts), cut);
        return Optional.of(new CompetencyStanding(competency.id(), competency.title(), score, rested));
    }

    private @Nullable Score overall(List<Counted> counted) {
        if (counted.isEmpty() || counted.size() < level.components().size()) {
            return null;
        }
        List<Part> parts = counted.stream()
                .map(each -> Part.overall(each.component().weight(), each.result()))
                .toList();
        return new Score(
                Weighing.mean(parts), Weighing.margin(parts), cut(level.cuts().overall()));
    }

    private static @Nullable CutLine cut(@Nullable Cut cut) {
        return cut == null ? null : new CutLine(cut.percent(), cut.isProvisional());
    }
}
