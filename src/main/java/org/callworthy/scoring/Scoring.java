package org.callworthy.scoring;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.Bank;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Cases;
import org.callworthy.exam.FinalAnswer;
import org.callworthy.exam.SittingId;
import org.callworthy.exam.Sittings;
import org.callworthy.exam.SubmittedSitting;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.PerformanceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computes the result of an attempt from what exam and rating hold, and keeps it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scoring {

    private final ResultRepository results;
    private final Sittings sittings;
    private final Bank bank;
    private final Ratings ratings;
    private final Assignments assignments;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    Scoring(
            ResultRepository results,
            Sittings sittings,
            Bank bank,
            Ratings ratings,
            Assignments assignments,
            Cases cases,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.results = results;
        this.sittings = sittings;
        this.bank = bank;
        this.ratings = ratings;
        this.assignments = assignments;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param closedAt what was computed before an attempt was closed for good does not stand for it */
    boolean isScored(AttemptId attempt, @Nullable Instant closedAt) {
        return results.valid(attempt)
                .filter(result -> closedAt == null || !result.computedAt().isBefore(closedAt))
                .isPresent();
    }

    /** @return whether there was a valid result, which gave way */
    boolean supersede(AttemptId attempt, String reason) {
        return results.valid(attempt)
                .filter(old -> results.supersede(old.id(), new Superseded(clock.instant(), reason)))
                .isPresent();
    }

    /** The caller holds the attempt as {@link org.callworthy.delivery.Attempts#held}: what it is computed from stays as it is. */
    ResultId score(AttemptId attempt, AssignmentId assignmentId) {
        Instant begun = clock.instant();
        Assignment assignment = assignments.find(assignmentId);
        Computation computation = switch (assignment.kind()) {
            case EXAM -> exam(new SittingId(attempt.value()));
            case ROLE_PLAY -> rolePlay(new PerformanceId(attempt.value()));
        };
        ResultId id = new ResultId(Ids.next());
        results.insert(
                new ComponentResult(
                        id,
                        assignment.caseId(),
                        assignment.component(),
                        assignment.kind(),
                        assignmentId,
                        attempt,
                        cases.find(assignment.caseId()).scheme(),
                        assignment.attemptNo(),
                        computation.points(),
                        computation.margin(),
                        computation.criticalFailed(),
                        computation.parts(),
                        begun,
                        null),
                computation.items());
        audit.record(
                "scoring.result.computed",
                Subject.of("result", id.value()),
                Map.of("case", assignment.caseId().toString(), "component", assignment.component()));
        events.publishEvent(new ResultComputed(assignment.caseId(), assignment.component()));
        return id;
    }

    private Computation exam(SittingId sitting) {
        SubmittedSitting submitted = sittings.answersOf(sitting);
        return ExamScoring.of(
                submitted.answers(),
                bank.versions(
                        submitted.answers().stream().map(FinalAnswer::item).toList()));
    }

    private Computation rolePlay(PerformanceId performance) {
        return RolePlayScoring.of(ratings.outcome(performance).orElseThrow());
    }
}
