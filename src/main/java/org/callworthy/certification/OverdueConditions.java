package org.callworthy.certification;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.callworthy.delivery.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a case back before the committee once its candidate has let a day pass and nothing else is pending, so that no other
 * condition is taken from them on the way. People decide what follows from it.
 */
@Component
class OverdueConditions {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueConditions.class);

    private final OverdueRepository overdue;
    private final CertificationCaseRepository cases;
    private final CaseProgress progress;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    OverdueConditions(
            OverdueRepository overdue,
            CertificationCaseRepository cases,
            CaseProgress progress,
            TransactionOperations transaction,
            InstantSource clock) {
        this.overdue = overdue;
        this.cases = cases;
        this.progress = progress;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void present() {
        overdue.cases(clock.instant()).forEach(this::tryToPresent);
    }

    private void tryToPresent(CaseId id) {
        try {
            transaction.executeWithoutResult(status -> present(id));
        } catch (RuntimeException e) {
            LOG.error("Case {} is overdue, but has not come before the committee; it is tried again", id, e);
        }
    }

    /** What was handed in or begun since the list was made goes first, so it is asked again once nobody else can act. */
    void present(CaseId id) {
        cases.lock(id)
                .filter(on -> on.state() == CaseState.CONDITIONAL)
                .filter(on -> overdue.contains(id, clock.instant()))
                .ifPresent(on -> progress.beforeCommittee(on, CaseProgress.Cause.OVERDUE));
    }
}
