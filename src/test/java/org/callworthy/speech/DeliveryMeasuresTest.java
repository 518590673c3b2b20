package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryMeasuresTest {

    @ParameterizedTest
    @ValueSource(doubles = {70, 95, 123.4, 185, 263, 440})
    void pitchOfAToneIsItsFrequency(double hertz) {
        var measures = DeliveryMeasures.of(Sounds.tone(hertz, -12, 1, 16_000));

        assertThat(measures.pitch()).isCloseTo(hertz, within(hertz * 0.005));
        assertThat(measures.pitchRange()).isLessThan(0.2);
    }

    @Test
    void fiveBurstsInTwoSecondsAreFiveSyllablesAndTheRestIsSilence() {
        var parts = new ArrayList<Pcm>();
        for (int i = 0; i < 5; i++)
            parts.addAll(List.of(Sounds.tone(150, -12, 0.2, 16_000), Pcm.silence(Duration.ofMillis(200), 16_000)));

        var measures = DeliveryMeasures.of(Pcm.concat(parts));

        assertThat(measures.syllables()).isEqualTo(5);
        assertThat(measures.tempo()).isCloseTo(5, within(0.3));
        assertThat(measures.silence()).isCloseTo(0.5, within(0.03));
        assertThat(measures.speechDbfs()).isCloseTo(-15, within(0.2));
        assertThat(measures.rmsDbfs()).isCloseTo(-18, within(0.2));
    }

    @Test
    void silenceAndAQuietRoomAreSilentAndHaveNoPitch() {
        var silence = DeliveryMeasures.of(Pcm.silence(Duration.ofSeconds(1), 16_000));

        assertThat(silence.pitch()).isNaN();
        assertThat(silence.tempo()).isZero();
        assertThat(silence.silence()).isEqualTo(1);
        assertThat(DeliveryMeasures.isSilent(Sounds.noise(-65, 2, 1))).isTrue();
        assertThat(DeliveryMeasures.isSilent(Sounds.tone(150, -30, 0.1, 16_000)))
                .isFalse();
        assertThat(DeliveryMeasures.of(new Pcm(new short[0], 16_000)).silence()).isEqualTo(1);
    }

    @Test
    void noiseFloorIsHeardBetweenTheWords() {
        Pcm words = Sounds.after(Duration.ofMillis(500), Sounds.tone(150, -12, 1.5, 16_000));

        assertThat(DeliveryMeasures.noiseFloor(Sounds.mix(words, Sounds.noise(-48, 2, 1))))
                .isCloseTo(-48, within(1.0));
    }

    @Test
    void noiseIsNotVoiced() {
        assertThat(DeliveryMeasures.of(Sounds.noise(-20, 2, 1)).syllables()).isZero();
    }

    @Test
    void overdrivenRecordingIsClipped() {
        assertThat(DeliveryMeasures.of(Sounds.tone(150, 6, 1, 16_000)).clipping())
                .isGreaterThan(0.5);
        assertThat(DeliveryMeasures.of(Sounds.tone(150, -1, 1, 16_000)).clipping())
                .isZero();
    }
}
