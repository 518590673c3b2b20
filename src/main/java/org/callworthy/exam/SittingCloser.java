package org.callworthy.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CloseReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes sittings, each once, after all that had arrived before is in the journal. */
@Component
class SittingCloser {

    /** For what was sent in time and is on its way still. */
    static final Duration GRACE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(SittingCloser.class);

    private final Attempts attempts;
    private final SittingRepository sittings;
    private final AnswerRepository journal;
    private final Forms forms;
    private final AnswerWriter writer;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SittingCloser(
            Attempts attempts,
            SittingRepository sittings,
            AnswerRepository journal,
            Forms forms,
            AnswerWriter writer,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.attempts = attempts;
        this.sittings = sittings;
        this.journal = journal;
        this.forms = forms;
        this.writer = writer;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Harmless if it is closed already. Not to be called within a transaction: the writer would not see it. */
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
        writer.settle();
        boolean closed = Objects.requireNonNull(transaction.execute(status -> {
            boolean byThis = attempts.close(attempt, reason);
            if (byThis) {
                record(attempts.find(attempt), reason);
                entered.run();
            }
            return byThis;
        }));
        forms.forget(SittingId.of(attempt));
        return closed;
    }

    /** @return the attempt as it stands then */
    Attempt closeIfOverdue(Attempt attempt) {
        if (attempt.closed() || !attempt.overAt(clock.instant())) {
            return attempt;
        }
        close(attempt.id(), CloseReason.DEADLINE);
        return attempts.find(attempt.id());
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void closeOverdue() {
        Instant before = clock.instant().minus(GRACE);
        for (AttemptId overdue : attempts.overdue(AssignmentKind.EXAM, before)) {
            try {
                close(overdue, CloseReason.DEADLINE);
            } catch (RuntimeException e) {
                LOG.warn("Sitting {} stays open for now", overdue, e);
            }
        }
    }

    /** The journal's end goes into the audit log, whose checkpoints lie outside the database. */
    private void record(Attempt attempt, CloseReason reason) {
        SittingId id = SittingId.of(attempt.id());
        sittings.close(id, reason, clock.instant());
        JournalLink end = journal.heads(List.of(id)).getOrDefault(id, JournalLink.start());
        audit.record(
                "exam.sitting.submitted",
                Subject.of("sitting", id.value()),
                Map.of("reason", reason.name(), "entries", String.valueOf(end.number()), "journal", end.hash()));
        events.publishEvent(new SittingSubmitted(id, attempt.caseId(), attempt.assignment()));
    }
}
