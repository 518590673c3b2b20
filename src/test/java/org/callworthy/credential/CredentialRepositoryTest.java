package org.callworthy.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialRepositoryTest extends RepositoryTest {

    private static final Series SERIES = new Series(Track.AGENT, Level.I, 2026);

    private CredentialRepository credentials;

    @BeforeEach
    void build() {
        credentials = new CredentialRepository(db);
    }

    @Test
    void aSeriesCountsFromOneAndSeriesDoNotMix() {
        assertThat(tx(() -> credentials.count(SERIES))).isEqualTo(1);
        assertThat(tx(() -> credentials.count(SERIES))).isEqualTo(2);
        assertThat(tx(() -> credentials.count(new Series(Track.TRAINER, Level.I, 2026))))
                .isEqualTo(1);
        assertThat(SERIES.number(2)).isEqualTo("CW-A1-2026-000002");
    }

    @Test
    void manyAtOnceGetDifferentNumbersWithoutGaps() throws Exception {
        tx(() -> credentials.count(SERIES));
        List<Callable<Long>> issues = java.util.Collections.nCopies(40, () -> tx(() -> credentials.count(SERIES)));
        Set<Long> numbers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var issue : threads.invokeAll(issues)) {
                numbers.add(issue.get());
            }
        }
        assertThat(numbers).hasSize(40);
        assertThat(tx(() -> credentials.count(SERIES))).isEqualTo(42);
    }

    @Test
    void anUnknownCodeFindsNothing() {
        assertThat(credentials.find(VerificationCode.random())).isEmpty();
    }
}
