package org.callworthy.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.callworthy.vault.VaultErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes recordings of performances that are over, one after the other. Several nodes share the work. */
@Component
class RecordingJob {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingJob.class);

    /** Nobody else touches a performance for so long; a killed node's work is taken up after that. */
    private static final Duration CLAIM = Duration.ofSeconds(45);

    /** After a failure a person may have to look at the disk or the keys. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(2);

    private final PerformanceRepository performances;
    private final RecordingMaker maker;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    RecordingJob(
            PerformanceRepository performances,
            RecordingMaker maker,
            TransactionOperations transaction,
            InstantSource clock) {
        this.performances = performances;
        this.maker = maker;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void work() {
        for (Optional<Performance> next = claim(); next.isPresent(); next = claim()) {
            make(next.get());
        }
    }

    private void make(Performance performance) {
        try {
            maker.make(performance);
        } catch (VaultErased erased) {
            LOG.info("Performance {} was erased before it became a recording", performance.id());
        } catch (RuntimeException e) {
            LOG.error("No recording of performance {} yet", performance.id(), e);
            Instant later = clock.instant().plus(AFTER_FAILURE);
            transaction.executeWithoutResult(status -> performances.postpone(performance.id(), later));
        }
    }

    private Optional<Performance> claim() {
        Instant now = clock.instant();
        return Objects.requireNonNull(transaction.execute(status -> performances.claim(now, now.plus(CLAIM))));
    }
}
