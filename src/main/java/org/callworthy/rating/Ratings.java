package org.callworthy.rating;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.RatedView;
import org.callworthy.roleplay.Recordings;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.Rubrics;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The raters' door: their queue, their desk, their marks. And what ratings came to, for other rooms. */
@Service
@CalledByServices
public class Ratings {

    private final RatingRepository ratings;
    private final RatingAssignmentRepository assignments;
    private final RatingOutcomeRepository outcomes;
    private final Settling settling;
    private final Assigning assigning;
    private final RaterPool pool;
    private final Rubrics rubrics;
    private final Performances performances;
    private final Recordings recordings;
    private final Scenarios scenarios;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Ratings(
            RatingRepository ratings,
            RatingAssignmentRepository assignments,
            RatingOutcomeRepository outcomes,
            Settling settling,
            Assigning assigning,
            RaterPool pool,
            Rubrics rubrics,
            Performances performances,
            Recordings recordings,
            Scenarios scenarios,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.ratings = ratings;
        this.assignments = assignments;
        this.outcomes = outcomes;
        this.settling = settling;
        this.assigning = assigning;
        this.pool = pool;
        this.rubrics = rubrics;
        this.performances = performances;
        this.recordings = recordings;
        this.scenarios = scenarios;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The signed-in rater's own, in this state. */
    @RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public List<QueueEntry> queue(RatingState state) {
        return ratings.queue(signedIn.id(), state);
    }

    /** Opens what is their own. What has come to be barred since it was given to them goes to somebody else. */
    @Transactional
    @RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public DeskOutcome desk(RatingId id) {
        Optional<QueueEntry> entry = ratings.entry(id, signedIn.id());
        if (entry.isEmpty()) {
            return new DeskOutcome.Unknown();
        }
        boolean barred = assignments
                .lock(id)
                .filter(own -> own.state() == RatingState.OPEN)
                .filter(this::passOnIfBarred)
                .isPresent();
        return barred ? new DeskOutcome.Barred() : new DeskOutcome.Opened(desk(entry.get()));
    }

    private Desk desk(QueueEntry entry) {
        return new Desk(
                entry,
                course(entry.performance()),
                rubrics.find(entry.rubric()).criteria().stream()
                        .map(DeskCriterion::of)
                        .toList(),
                ratings.marks(entry.id()),
                recordings.erasedAt(entry.performance()).orElse(null));
    }

    /** Keeps what the rater put down on one criterion. The last one kept counts. */
    @Transactional
    @RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public SaveOutcome save(RatingId id, String criterion, Mark mark) {
        Assigned own = assignments.lock(id).filter(this::isOwn).orElseThrow(Ratings::notTheirs);
        if (own.state() != RatingState.OPEN) {
            return new SaveOutcome.Locked(own.state());
        }
        rubrics.find(own.rubric()).criterion(criterion);
        Instant now = clock.instant();
        ratings.save(id, criterion, mark, now);
        audit.record("rating.mark.saved", Subject.of("rating", id.value()), Map.of("criterion", criterion));
        return new SaveOutcome.Saved(now);
    }

    /**
     * Hands the rating in and locks it; with the last one needed, settles the performance. Every rating of the performance is
     * held meanwhile and each read sees the newest, so that of two handed in at once one sees the other. What has come to be
     * barred since it was given to the rater goes to somebody else instead.
     */
    @Transactional
    @RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public SubmitOutcome submit(RatingId id) {
        PerformanceId performance =
                assignments.find(id).map(Assigned::performance).orElseThrow(Ratings::notTheirs);
        Assigned own = assignments.lock(performance).stream()
                .filter(assigned -> assigned.id().equals(id) && isOwn(assigned))
                .findFirst()
                .orElseThrow(Ratings::notTheirs);
        if (own.state() != RatingState.OPEN) {
            return new SubmitOutcome.Locked(own.state());
        }
        if (passOnIfBarred(own)) {
            return new SubmitOutcome.Barred();
        }
        List<String> missing = missing(own);
        if (!missing.isEmpty()) {
            return new SubmitOutcome.Incomplete(missing);
        }
        assignments.submit(id, clock.instant());
        audit.record("rating.submitted", Subject.of("rating", id.value()));
        settling.settle(assignments.performance(performance));
        return new SubmitOutcome.Submitted();
    }

    /**
     * Gives an open rating back because the rater knows whose voice it is. Whoever comes next takes the place, or the performance
     * waits for somebody; to this rater it is never given again, and what they put down does not count.
     *
     * @return false if it is not open any more
     */
    @Transactional
    @RolesAllowed({Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public boolean handBack(RatingId id) {
        Assigned own = assignments.lock(id).filter(this::isOwn).orElseThrow(Ratings::notTheirs);
        if (own.state() != RatingState.OPEN) {
            return false;
        }
        assigning.passOn(own, "rating.handed-back", Map.of());
        return true;
    }

    private boolean passOnIfBarred(Assigned own) {
        Set<Bar> bars = pool.barsSince(assignments.performance(own.performance()), own.rater());
        if (bars.isEmpty()) {
            return false;
        }
        assigning.passOn(own, "rating.barred", Map.of("because", bars.toString()));
        return true;
    }

    /** Called by services. Empty until enough ratings have come in. */
    public Optional<RatingOutcome> outcome(PerformanceId performance) {
        return outcomes.find(performance, ratings.submitted(performance));
    }

    /** The submitted ratings with their notes, as evidence for those who decide. */
    @RolesAllowed({Role.Names.COMMITTEE, Role.Names.ADMIN})
    public List<Sheet> sheets(PerformanceId performance) {
        return ratings.sheets(performance);
    }

    private List<CallMoment> course(PerformanceId performance) {
        RatedView view = performances.forRating(performance);
        return new CallCourse(view, scenarios.find(view.scenario()).scenario()).moments();
    }

    private List<String> missing(Assigned rating) {
        Map<String, Mark> marks = ratings.marks(rating.id());
        return rubrics.find(rating.rubric()).criteria().stream()
                .map(Criterion::id)
                .filter(criterion -> !marks.getOrDefault(criterion, Mark.EMPTY).isScored())
                .toList();
    }

    private boolean isOwn(Assigned assigned) {
        return assigned.rater().equals(signedIn.id());
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not a rating of theirs");
    }
}
