package org.callworthy.roleplay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CloseReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends performances: at the candidate's word, or when time is up with what has arrived by then. */
@Component
class PerformanceCloser {

    private static final Logger LOG = LoggerFactory.getLogger(PerformanceCloser.class);

    private final Attempts attempts;
    private final PerformanceRepository performances;
    private final Grace grace;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    PerformanceCloser(
            Attempts attempts,
            PerformanceRepository performances,
            Grace grace,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.attempts = attempts;
        this.performances = performances;
        this.grace = grace;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param reason of this call; it stays with the reason of whoever was faster */
    void close(AttemptId attempt, CloseReason reason) {
        close(attempt, reason, () -> {});
    }

    /**
     * As {@link #close(AttemptId, CloseReason)}.
     *
     * @param entered runs in the same transaction, if it is this that closes it
     * @return whether it was
     */
    boolean close(AttemptId attempt, CloseReason reason, Runnable entered) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean byThis = attempts.close(attempt, reason);
            if (byThis) {
                entered.run();
            }
            PerformanceId id = new PerformanceId(attempt.value());
            if (attempts.find(attempt).closed() && performances.close(id, clock.instant())) {
                audit.record(
                        "roleplay.performance.closed",
                        Subject.of("performance", id.value()),
                        Map.of("reason", String.valueOf(attempts.find(attempt).closeReason())));
            }
            return byThis;
        }));
    }

    /** Also those whose attempt was closed without them, by an invigilator or just before the server was killed. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void closeOverdue() {
        Instant ended = grace.endedFor(clock.instant());
        Stream.concat(
                        attempts.overdue(AssignmentKind.ROLE_PLAY, ended).stream(),
                        performances.left().stream().map(id -> new AttemptId(id.value())))
                .forEach(this::closeOverdue);
    }

    private void closeOverdue(AttemptId attempt) {
        try {
            close(attempt, CloseReason.DEADLINE);
        } catch (RuntimeException e) {
            LOG.warn("Performance {} stays open for now", attempt, e);
        }
    }
}
