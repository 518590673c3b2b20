package org.callworthy.rating;

import java.util.List;
import org.callworthy.roleplay.PerformanceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries again to find raters where some are missing. Two nodes at it at once do no harm: a place is filled once. */
@Component
class WaitingPerformances {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingPerformances.class);

    private final RatingWaitingRepository waiting;
    private final Assigning assigning;
    private final TransactionTemplate transaction;

    WaitingPerformances(RatingWaitingRepository waiting, Assigning assigning, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.assigning = assigning;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tryAll() {
        List.copyOf(waiting.wanted().keySet()).forEach(this::tryAgain);
    }

    private void tryAgain(PerformanceId performance) {
        try {
            transaction.executeWithoutResult(status -> assigning.fill(performance, 0));
        } catch (RuntimeException e) {
            LOG.warn("Raters for performance {} will be looked for again", performance, e);
        }
    }
}
