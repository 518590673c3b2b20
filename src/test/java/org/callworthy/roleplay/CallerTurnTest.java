package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.roleplay.TimelineKind.ANSWER_STARTED;
import static org.callworthy.roleplay.TimelineKind.LINE_ENDED;
import static org.callworthy.roleplay.TimelineKind.LINE_STARTED;
import static org.callworthy.roleplay.TimelineKind.RESUMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerTurnTest {

    /** Two seconds and one, in samples. */
    private static final Map<String, Long> LENGTHS = Map.of("opening", 32_000L, "demand", 16_000L);

    private final List<TimelineEntry> timeline = new ArrayList<>();

    @Test
    void aLineIsHeardFromItsStartForAsLongAsItsAudioLasts() {
        at(500, LINE_STARTED, "opening");
        at(2_500, LINE_ENDED, "opening");
        at(10_000, LINE_STARTED, "demand");

        assertThat(turns())
                .containsExactly(new CallerTurn("opening", 8_000, 40_000), new CallerTurn("demand", 160_000, 176_000));
    }

    @Test
    void aLineThatBrokeOffIsHeardUntilThereAndOnceMoreWhereItWasSaidAgain() {
        at(0, LINE_STARTED, "opening");
        at(1_000, RESUMED, null);
        at(1_000, LINE_STARTED, "opening");

        assertThat(turns())
                .containsExactly(new CallerTurn("opening", 0, 16_000), new CallerTurn("opening", 16_000, 48_000));
    }

    @Test
    void whatTheCandidateDoesMeanwhileDoesNotCutTheCallerShort() {
        at(0, LINE_STARTED, "opening");
        at(300, ANSWER_STARTED, "opening");

        assertThat(turns()).containsExactly(new CallerTurn("opening", 0, 32_000));
    }

    @Test
    void aLineWithoutAudioOrCutAtItsVeryStartIsNoTurn() {
        at(0, LINE_STARTED, "nowhere");
        at(700, LINE_STARTED, "opening");
        at(700, RESUMED, null);

        assertThat(turns()).isEmpty();
    }

    private void at(int millis, TimelineKind kind, @Nullable String step) {
        timeline.add(new TimelineEntry(1, timeline.size() + 1, kind, step, "", millis));
    }

    private List<CallerTurn> turns() {
        return CallerTurn.of(timeline, LENGTHS);
    }
}
