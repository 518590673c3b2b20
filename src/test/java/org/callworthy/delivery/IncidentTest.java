package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant HEARD = Instant.parse("2026-05-20T09:10:00Z");

    @Test
    void itHappenedWhenTheBrowserSaysHoweverLateThatArrives() {
        Instant earlier = HEARD.minusSeconds(600);
        assertThat(told(earlier).happenedAt()).isEqualTo(earlier);
    }

    @Test
    void withoutABrowsersTimeOrWithOneToComeItHappenedWhenItWasHeardOf() {
        assertThat(told(null).happenedAt()).isEqualTo(HEARD);
        assertThat(told(HEARD.plusSeconds(600)).happenedAt()).isEqualTo(HEARD);
    }

    private static Incident told(@Nullable Instant clientAt) {
        return new Incident(IncidentKind.FOCUS_LOST, "", clientAt, HEARD);
    }
}
