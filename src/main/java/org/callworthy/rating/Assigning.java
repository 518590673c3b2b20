package org.callworthy.rating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.InvolvementOutcome;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.callworthy.roleplay.PerformanceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives performances to raters. What cannot be given now waits, and is tried again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Assigning {

    private final RatingAssignmentRepository assignments;
    private final RatingWaitingRepository waiting;
    private final RaterPool pool;
    private final Involvements involvements;
    private final Cases cases;
    private final Attempts attempts;
    private final RatingSettings settings;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Assigning(
            RatingAssignmentRepository assignments,
            RatingWaitingRepository waiting,
            RaterPool pool,
            Involvements involvements,
            Cases cases,
            Attempts attempts,
            RatingSettings settings,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.assignments = assignments;
        this.waiting = waiting;
        this.pool = pool;
        this.involvements = involvements;
        this.cases = cases;
        this.attempts = attempts;
        this.settings = settings;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fills the places that are empty still, unless nothing can come of it any more. Doing it again changes nothing. */
    void fill(PerformanceId id, int places) {
        Optional<Integer> waitingFor = waiting.wanted(id);
        int wanted = Math.max(places, waitingFor.orElse(0));
        Performed performed = assignments.performance(id);
        if (cases.find(performed.caseId()).isEnded()
                || attempts.find(new AttemptId(id.value())).calledOff()) {
            waiting.done(id);
            return;
        }
        Set<Integer> held = assignments.of(id).stream()
                .filter(Assigned::isLive)
                .map(Assigned::place)
                .collect(Collectors.toSet());
        boolean full = IntStream.rangeClosed(1, wanted)
                .filter(place -> !held.contains(place))
                .allMatch(place -> giveToNext(performed, place).isPresent());
        if (full) {
            waiting.done(id);
            return;
        }
        waiting.put(id, wanted, clock.instant());
        if (waitingFor.isEmpty()) {
            audit.record("rating.raters.missing", subject(id), Map.of("wanted", String.valueOf(wanted)));
        }
    }

    /**
     * Takes an open rating from its rater, whose marks then do not count, and gives its place to whoever comes next.
     *
     * @param act why, for the audit log
     */
    void passOn(Assigned rating, String act, Map<String, String> detail) {
        assignments.replace(rating.id(), signedIn.idIfAny(), clock.instant());
        audit.record(act, Subject.of("rating", rating.id().value()), detail);
        fill(rating.performance(), rating.place());
    }

    /** Gives a place to whoever comes next. */
    Optional<PersonId> giveToNext(Performed performed, int place) {
        return pool.available(performed).stream()
                .filter(rater -> give(performed, rater, place))
                .findFirst();
    }

    /** @return false if the person has come to stand on the other side of the case */
    boolean give(Performed performed, PersonId rater, int place) {
        Instant now = clock.instant();
        return switch (involvements.note(performed.caseId(), rater, Side.TRAINED_OR_RATED, "rates")) {
            case InvolvementOutcome.OtherSide(Side side) -> false;
            case InvolvementOutcome.Noted() -> {
                RatingId id =
                        assignments.insert(performed, rater, place, signedIn.idIfAny(), now, now.plus(settings.due()));
                audit.record(
                        "rating.assigned",
                        subject(performed.id()),
                        Map.of("rating", id.toString(), "rater", rater.toString(), "place", String.valueOf(place)));
                yield true;
            }
        };
    }

    private static Subject subject(PerformanceId performance) {
        return Subject.of("performance", performance.value());
    }
}
