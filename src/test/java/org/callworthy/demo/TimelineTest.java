package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.WorkingClock;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MONDAY = Instant.parse("2024-03-04T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private static final Instant END = TUESDAY.plus(Duration.ofDays(1));

    private final List<String> heard = new ArrayList<>();
    private final WorkingClock clock = new WorkingClock(() -> Instant.parse("2026-11-23T09:00:00Z"));
    private final Timeline timeline = new Timeline(clock, END, () -> heard.add("settled"));

    @Test
    void actsComeInTheirOrderAtTheirTime() {
        clock.travelTo(MONDAY.minusSeconds(1));
        timeline.at(TUESDAY, () -> heard.add("late " + clock.instant()));
        timeline.at(MONDAY, () -> heard.add("early " + clock.instant()));

        timeline.play(new Progress());

        assertThat(heard).startsWith("early " + MONDAY, "late " + TUESDAY);
    }

    @Test
    void anActMayAddLaterOnesAndWhatRestsOnListenersWaitsForThem() {
        clock.travelTo(MONDAY);
        timeline.settledAt(TUESDAY, () -> heard.add("second"));
        timeline.at(MONDAY, () -> {
            heard.add("first");
            timeline.at(TUESDAY, () -> heard.add("third"));
        });

        timeline.play(new Progress());

        assertThat(heard).containsExactly("first", "settled", "second", "third", "settled");
    }

    @Test
    void timeNeverGoesBack() {
        clock.travelTo(TUESDAY);
        timeline.at(MONDAY, () -> heard.add("missed " + clock.instant()));

        timeline.play(new Progress());

        assertThat(heard).startsWith("missed " + TUESDAY);
    }

    @Test
    void whatLiesInTheFutureIsLeftToThePeople() {
        clock.travelTo(TUESDAY);
        timeline.at(END.plusSeconds(1), () -> heard.add("future"));

        timeline.play(new Progress());

        assertThat(heard).containsExactly("settled");
    }
}
