package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.callworthy.delivery.ClockRules.Grant;
import org.junit.jupiter.api.Test;

class ClockRulesTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");

    @Test
    void partsOfASecondGoToTheCandidate() {
        assertThat(ClockRules.wholeSeconds(Duration.ofMillis(61_001))).hasSeconds(62);
        assertThat(ClockRules.wholeSeconds(Duration.ofSeconds(61))).hasSeconds(61);
        assertThat(ClockRules.accommodation(Duration.ofMinutes(45), 25)).hasSeconds(675);
    }

    @Test
    void anOutageTakesTheTimeInWhichTheClockRan() {
        Span outage = span(20, 30);
        assertThat(ClockRules.lost(outage, span(0, 60), List.of())).hasMinutes(10);
        assertThat(ClockRules.lost(outage, span(25, 60), List.of()))
                .as("begun meanwhile")
                .hasMinutes(5);
        assertThat(ClockRules.lost(outage, span(0, 22), List.of()))
                .as("time up meanwhile")
                .hasMinutes(2);
        assertThat(ClockRules.lost(outage, span(30, 60), List.of()))
                .as("begun after")
                .isZero();
    }

    @Test
    void whatStoodStillOrWasGivenBackIsNotGivenTwice() {
        Span outage = span(20, 40);
        assertThat(ClockRules.lost(outage, span(0, 60), List.of(span(10, 25)))).hasMinutes(15);
        assertThat(ClockRules.lost(outage, span(0, 60), List.of(span(24, 26), span(25, 30))))
                .hasMinutes(14);
        assertThat(ClockRules.lost(outage, span(0, 60), List.of(span(0, 50)))).isZero();
    }

    @Test
    void timeThatIsGivenAfterTheDeadlineCountsFromNow() {
        assertThat(ClockRules.grants(ClockEntryKind.EXTENSION, Duration.ofMinutes(5), at(40), at(30)))
                .containsExactly(new Grant(ClockEntryKind.EXTENSION, Duration.ofMinutes(5)));
        assertThat(ClockRules.grants(ClockEntryKind.EXTENSION, Duration.ofMinutes(5), at(40), at(47)))
                .containsExactly(
                        new Grant(ClockEntryKind.REOPENED, Duration.ofMinutes(7)),
                        new Grant(ClockEntryKind.EXTENSION, Duration.ofMinutes(5)));
    }

    private static Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
