package org.callworthy.certification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Failed;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.InPreparation;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to each level of a track: a case under way comes first, then a certification, unless it has lapsed and
 * the committee has failed the person since, then nothing yet.
 *
 * @param cases newest first
 * @param certifications newest first
 */
record Steps(
        List<CertificationCase> cases,
        List<Certification> certifications,
        @Nullable LocalDate employedOn,
        BigDecimal trainingHours,
        Instant now,
        Function<CertificationCase, UnderWay> underWay,
        BiFunction<SchemeVersion, LevelRules, Retake> retake) {

    List<LevelStep> of(SchemeVersion scheme) {
        return scheme.levels().stream()
                .map(level -> new LevelStep(level.level(), level.title(), level.description(), standing(scheme, level)))
                .toList();
    }

    private LevelStanding standing(SchemeVersion scheme, LevelRules level) {
        Track track = scheme.track();
        Optional<LevelStanding> open = casesOf(track, level.level())
                .filter(each -> !each.state().isOver())
                .findFirst()
                .map(underWay::apply);
        Optional<LevelStanding> held = certifications.stream()
                .filter(each -> each.track() == track && each.level() == level.level())
                .findFirst()
                .filter(each -> each.statusAt(now) == Status.VALID || !hasFailedSince(each))
                .map(each ->
                        new Held(each.id(), each.caseId(), each.statusAt(now), each.validFrom(), each.validUntil()));
        return open.or(() -> held).orElseGet(() -> level.isOpen() ? ahead(scheme, level) : new InPreparation());
    }

    private boolean hasFailedSince(Certification held) {
        return casesOf(held.track(), held.level())
                .findFirst()
                .filter(newest -> newest.state() == CaseState.FAILED)
                .filter(newest -> newest.id().value() > held.caseId().value())
                .isPresent();
    }

    private Ahead ahead(SchemeVersion scheme, LevelRules level) {
        Track track = scheme.track();
        Set<Level> valid = certifications.stream()
                .filter(each -> each.track() == track && each.statusAt(now) == Status.VALID)
                .map(Certification::level)
                .collect(Collectors.toSet());
        Background background = new Background(Days.of(now), employedOn, trainingHours, valid);
        Optional<CertificationCase> last = casesOf(track, level.level()).findFirst();
        Failed failed = last.filter(each -> each.state() == CaseState.FAILED)
                .map(each -> new Failed(each.id(), Objects.requireNonNull(each.decidedAt())))
                .orElse(null);
        Retake again = last.map(each -> retake.apply(scheme, level)).orElseGet(Retake.Now::new);
        return new Ahead(background.missing(level.prerequisites()), failed, again);
    }

    private Stream<CertificationCase> casesOf(Track track, Level level) {
        return cases.stream().filter(each -> each.track() == track && each.level() == level);
    }
}
