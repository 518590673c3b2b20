package org.callworthy.delivery;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    private final OutageRepository outages = mock();

    @Test
    void whoServesSaysSoFromThenOn() {
        when(outages.holdLastBeat()).thenReturn(Optional.empty());
        Pulse pulse = new Pulse(outages, () -> NOON, true);
        pulse.beatWhileServing();
        verifyNoInteractions(outages);
        pulse.serve();
        pulse.beatWhileServing();
        verify(outages).beat(NOON);
    }

    @Test
    void aVerbOfTheCommandLineServesNobody() {
        Pulse pulse = new Pulse(outages, () -> NOON, false);
        pulse.serve();
        pulse.beatWhileServing();
        verifyNoInteractions(outages);
    }
}
