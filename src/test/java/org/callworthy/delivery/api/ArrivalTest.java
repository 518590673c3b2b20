package org.callworthy.delivery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.callworthy.delivery.Arrival;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Presence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class ArrivalTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    private static final String TOKEN = "x".repeat(43);

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final Attempts attempts = mock();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/sittings/1/answers");

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /** The database lets the look-up wait for three seconds; the body is drawn out by its sender for five more. */
    @Test
    void whatTheServerWaitsForIsNotTheCandidatesTimeButWhatTheySpendOnSendingIs() throws Exception {
        request.addHeader("Authorization", "Bearer " + TOKEN);
        AttemptId attempt = new AttemptId(1);
        request.setRequestURI("/api/v1/sittings/" + attempt + "/answers");
        when(attempts.bearer(TOKEN)).thenAnswer(call -> {
            pass(3);
            return Optional.of(new Bearer(attempt, 1));
        });
        AtomicReference<Instant> arrived = new AtomicReference<>();
        new BearerFilter(attempts, mock(Presence.class), now::get)
                .doFilter(request, new MockHttpServletResponse(), (passed, response) -> {
                    pass(5);
                    arrived.set(Arrival.of(request, now.get()));
                });
        assertThat(arrived.get()).isEqualTo(NINE.plusSeconds(5));
    }

    private void pass(int seconds) {
        now.updateAndGet(before -> before.plus(Duration.ofSeconds(seconds)));
    }
}
