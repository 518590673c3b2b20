package org.callworthy.demo;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Asks the database again as long as it has no connection to give. Candidates who all come back at once take every connection of a
 * server that has just opened its port, and must not keep it from starting.
 */
final class Patience {

    static final Patience AT_START = new Patience(60, Duration.ofSeconds(1));

    private final RetryTemplate retry;

    Patience(int times, Duration pause) {
        retry = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(times)
                .delay(pause)
                .includes(
                        TransientDataAccessException.class,
                        DataAccessResourceFailureException.class,
                        CannotCreateTransactionException.class)
                .build());
    }

    /** What the work says once it gets through; what it throws for other reasons, or in the end. */
    <T> T with(Supplier<T> work) {
        return retry.invoke(work);
    }
}
