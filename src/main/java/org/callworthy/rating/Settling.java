package org.callworthy.rating;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.rating.Settlement.Awaiting;
import org.callworthy.rating.Settlement.Settled;
import org.callworthy.rating.Settlement.ThirdNeeded;
import org.callworthy.scheme.Cut;
import org.callworthy.scheme.Rubric;
import org.callworthy.scheme.Rubrics;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** After each rating that is handed in: is it enough, and what does it come to? */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Settling {

    private static final int WITH_THIRD = 3;

    private final RatingRepository ratings;
    private final RatingOutcomeRepository outcomes;
    private final Assigning assigning;
    private final Schemes schemes;
    private final Rubrics rubrics;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    Settling(
            RatingRepository ratings,
            RatingOutcomeRepository outcomes,
            Assigning assigning,
            Schemes schemes,
            Rubrics rubrics,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.ratings = ratings;
        this.outcomes = outcomes;
        this.assigning = assigning;
        this.schemes = schemes;
        this.rubrics = rubrics;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void settle(Performed performed) {
        Rubric rubric = rubrics.find(performed.rubric());
        List<Scores> submitted = ratings.submitted(performed.id());
        switch (resolution(performed, rubric).of(submitted)) {
            case Awaiting(int missing) -> {}
            case ThirdNeeded needed -> callThird(performed, needed);
            case Settled settled -> keep(performed, settled, submitted);
        }
    }

    private Resolution resolution(Performed performed, Rubric rubric) {
        SchemeVersion scheme = schemes.version(performed.scheme());
        Optional<BigDecimal> cut = Optional.ofNullable(
                        scheme.level(performed.level()).cuts().components().get(performed.component()))
                .map(Cut::percent);
        return new Resolution(rubric.criteria(), scheme.rating(), cut);
    }

    private void callThird(Performed performed, ThirdNeeded needed) {
        String because = needed.because().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        audit.record("rating.third.called", subject(performed), Map.of("because", because));
        assigning.fill(performed.id(), WITH_THIRD);
    }

    private void keep(Performed performed, Settled settled, List<Scores> submitted) {
        RatingOutcome outcome = new RatingOutcome(
                performed.id(),
                performed.caseId(),
                settled.criteria(),
                submitted.stream().map(Scores::byCriterion).toList(),
                clock.instant());
        outcomes.insert(outcome);
        audit.record("rating.settled", subject(performed), Map.of("ratings", String.valueOf(submitted.size())));
        events.publishEvent(new PerformanceRated(performed.id(), performed.caseId()));
    }

    private static Subject subject(Performed performed) {
        return Subject.of("performance", performed.id().value());
    }
}
