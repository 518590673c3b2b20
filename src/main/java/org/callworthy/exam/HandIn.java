package org.callworthy.exam;

import java.util.Objects;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.CloseReason;
import org.springframework.stereotype.Component;

/** Closes a sitting for whoever holds its token. A repeat gives the same, whoever closed it first. */
@Component
class HandIn {

    private final Attempts attempts;
    private final SittingCloser closer;
    private final SittingReader reader;

    HandIn(Attempts attempts, SittingCloser closer, SittingReader reader) {
        this.attempts = attempts;
        this.closer = closer;
        this.reader = reader;
    }

    SubmitOutcome byCandidate(Bearer bearer) {
        return outcome(bearer, true);
    }

    /** It may be a repeat from before more time was given: only the clock here closes the sitting. */
    SubmitOutcome byClock(Bearer bearer) {
        return outcome(bearer, false);
    }

    private SubmitOutcome outcome(Bearer bearer, boolean wished) {
        return switch (attempts.admit(bearer)) {
            case Admission.Closed(Attempt attempt) -> closed(attempt);
            case Admission.Stale stale -> new SubmitOutcome.Elsewhere();
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
            case Admission.Admitted(Attempt attempt) -> {
                if (!closer.closeIfOverdue(attempt).closed() && wished) {
                    closer.close(attempt.id(), CloseReason.CANDIDATE);
                }
                Attempt after = attempts.find(attempt.id());
                yield after.closed() ? closed(after) : new SubmitOutcome.TimeLeft();
            }
        };
    }

    private SubmitOutcome closed(Attempt attempt) {
        return new SubmitOutcome.Closed(
                SittingId.of(attempt.id()),
                Objects.requireNonNull(attempt.closedAt()),
                Objects.requireNonNull(attempt.closeReason()),
                reader.items(attempt),
                reader.answered(attempt));
    }
}
