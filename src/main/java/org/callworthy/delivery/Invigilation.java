package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.delivery.ClockOutcome.Refused;
import org.callworthy.delivery.ClockOutcome.Why;
import org.springframework.stereotype.Service;

/** What an invigilator does about attempts. Every act has a reason and a name and stands in the ledger. */
@Service
@RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
public class Invigilation {

    public static final int MOST_MINUTES = 600;

    private final ClockActs acts;
    private final ClockRepository ledger;
    private final List<AttemptEnder> enders;
    private final Attempts attempts;
    private final BoardReach reach;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Invigilation(
            ClockActs acts,
            ClockRepository ledger,
            List<AttemptEnder> enders,
            Attempts attempts,
            BoardReach reach,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.clock = clock;
        this.acts = acts;
        this.ledger = ledger;
        this.enders = enders;
        this.attempts = attempts;
        this.reach = reach;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Stops an exam's clock. The player covers the questions; answers that are on their way still count. */
    public ClockOutcome pause(AttemptId attempt, Reason reason) {
        reach.admitToAct(attempt);
        return acts.pause(attempt, reason);
    }

    public ClockOutcome resume(AttemptId attempt) {
        reach.admitToAct(attempt);
        return acts.resume(attempt);
    }

    /** For {@link #extend}: with the same number an act that was interrupted can be repeated. */
    public long newAct() {
        return Ids.next();
    }

    /**
     * Gives more time, counted from the deadline or, once time is up, from now. An exam that the clock closed or an
     * invigilator ended goes on, as long as nothing was decided on it. One’s own is left out.
     *
     * @param act from {@link #newAct()}
     * @param evenEnded whether also what an invigilator ended goes on, as whoever asks for it knows
     */
    public Acted extend(Collection<AttemptId> to, int minutes, Reason reason, long act, boolean evenEnded) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Minutes are 1 to " + MOST_MINUTES);
        }
        reach.admit(to);
        Set<AttemptId> own = reach.own(to);
        MoreTime more =
                new MoreTime(ClockEntryKind.EXTENSION, any -> Duration.ofMinutes(minutes), reason, act, evenEnded);
        return Acted.of(to.stream()
                .map(id -> own.contains(id) ? new Refused(Why.ONESELF) : acts.give(id, more))
                .toList());
    }

    /**
     * Ends an attempt at once; what has arrived counts. The candidate cannot go on with it, unless more time is given.
     *
     * @return whether it was this that ended it: the candidate may have handed in a moment before
     */
    public boolean end(AttemptId id, Reason reason) {
        reach.admitToAct(id);
        Attempt attempt = attempts.find(id);
        return !attempt.closed()
                && enders.stream()
                        .filter(each -> each.kind() == attempt.kind())
                        .anyMatch(each -> each.end(id, () -> enterEnd(id, reason)));
    }

    private void enterEnd(AttemptId id, Reason reason) {
        NewClockEntry why = new NewClockEntry(ClockEntryKind.ENDED, Duration.ZERO, reason.text(), signedIn.idIfAny());
        ledger.insert(id, why, null, clock.instant());
        audit.record("delivery.attempt.ended", Subject.of("attempt", id.value()));
    }

    /** How the time of an attempt came about. */
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN, Role.Names.TRAINING})
    public List<ClockEntry> ledgerOf(AttemptId attempt) {
        reach.admit(attempt);
        return ledger.of(attempt);
    }

    /** Why the clock of an attempt stands still at the moment. */
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN, Role.Names.TRAINING})
    public Optional<ClockEntry> runningPauseOf(AttemptId attempt) {
        reach.admit(attempt);
        return ledger.runningPause(attempt, clock.instant());
    }
}
