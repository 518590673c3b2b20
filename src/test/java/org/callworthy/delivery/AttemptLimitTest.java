package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.callworthy.delivery.NextAttempt.Allowed;
import org.callworthy.delivery.NextAttempt.StillOpen;
import org.callworthy.delivery.NextAttempt.UsedUp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final AttemptLimit TWICE_AFTER_14_DAYS = new AttemptLimit(2, 14);

    @Test
    void theFirstAttemptIsAllowedAtOnce() {
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(), NOW)).isEqualTo(new Allowed(1, 2, NOW));
    }

    @Test
    void theNextAttemptWaitsFromTheEndOfTheLast() {
        Instant ended = NOW.minus(Duration.ofDays(4));
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(begun(1, ended)), NOW))
                .isEqualTo(new Allowed(2, 2, NOW.plus(Duration.ofDays(10))));
    }

    @Test
    void waitingDaysThatArePastHoldNobodyUp() {
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(begun(1, NOW.minus(Duration.ofDays(40)))), NOW))
                .isEqualTo(new Allowed(2, 2, NOW));
    }

    @Test
    void whatIsWaitingOrUnderWayComesFirst() {
        PastAssignment waiting = past(1, AssignmentState.WAITING, NOW.plusSeconds(1), null);
        PastAssignment underWay = past(1, AssignmentState.UNDER_WAY, NOW.minusSeconds(60), null);
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(waiting), NOW)).isEqualTo(new StillOpen(waiting.id()));
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(underWay), NOW)).isEqualTo(new StillOpen(underWay.id()));
    }

    @Test
    void beginningUsesAnAttemptUp() {
        Instant longAgo = NOW.minus(Duration.ofDays(100));
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(begun(1, longAgo), begun(2, longAgo)), NOW))
                .isEqualTo(new UsedUp(2));
    }

    @Test
    void missedAndWithdrawnAssignmentsUseNoneUpButKeepTheirNumbers() {
        PastAssignment missed = past(1, AssignmentState.WAITING, NOW.minusSeconds(1), null);
        PastAssignment withdrawn = past(2, AssignmentState.WITHDRAWN, NOW.plusSeconds(1), null);
        assertThat(TWICE_AFTER_14_DAYS.next(List.of(missed, withdrawn), NOW)).isEqualTo(new Allowed(3, 2, NOW));
    }

    private static PastAssignment begun(int no, Instant ended) {
        return past(no, AssignmentState.CLOSED, ended, ended);
    }

    private static PastAssignment past(int no, AssignmentState state, Instant closesAt, @Nullable Instant ended) {
        boolean started = state == AssignmentState.UNDER_WAY || state == AssignmentState.CLOSED;
        return new PastAssignment(new AssignmentId(no), no, state, closesAt, started, ended);
    }
}
