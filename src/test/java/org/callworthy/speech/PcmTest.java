package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcmTest {

    @ParameterizedTest
    @CsvSource({"48000, 16000", "44100, 16000", "22050, 16000", "16000, 48000", "18700, 16000", "16000, 8000"})
    void resamplerKeepsAToneAtItsPitchAndLevel(int from, int to) {
        Pcm tone = Sounds.tone(440, -6, 1, from).resample(to);

        assertThat(tone.rate()).isEqualTo(to);
        assertThat(tone.duration().toMillis()).isCloseTo(1000, within(1L));
        Pcm middle = tone.slice(Duration.ofMillis(100), Duration.ofMillis(900));
        assertThat(Likeness.ofWaves(Sounds.tone(440, -6, 1, to), tone, Duration.ZERO)
                        .correlation())
                .isGreaterThan(0.9999);
        assertThat(middle.peakDbfs()).isCloseTo(-6, within(0.05));
        assertThat(middle.rmsDbfs()).isCloseTo(-9.01, within(0.05));
    }

    @Test
    void resamplerTakesOutWhatTheLowerRateCannotHold() {
        Pcm tooHigh = Sounds.tone(9500, -6, 1, 48_000).resample(16_000);

        assertThat(tooHigh.slice(Duration.ofMillis(100), Duration.ofMillis(900)).peakDbfs())
                .isLessThan(-75);
    }

    @Test
    void toneThatGoesToAnotherRateAndBackIsTheSame() {
        Pcm tone = Sounds.tone(440, -6, 0.5, 16_000);

        Pcm back = tone.resample(22_050).resample(16_000);

        assertThat(Likeness.ofWaves(tone, back, Duration.ofMillis(5)).correlation())
                .isGreaterThan(0.9999);
    }

    @Test
    void gainChangesTheLevelAndClipsWhatIsTooLoud() {
        Pcm tone = Sounds.tone(200, -12, 0.5, 16_000);

        assertThat(tone.gain(6).peakDbfs()).isCloseTo(-6, within(0.01));
        assertThat(tone.gain(40).samples()).contains(Short.MAX_VALUE, Short.MIN_VALUE);
    }

    @Test
    void silenceHasALengthAndALevelOfItsOwn() {
        Pcm silence = Pcm.silence(Duration.ofMillis(250), 16_000);

        assertThat(silence.length()).isEqualTo(4000);
        assertThat(silence.peakDbfs()).isEqualTo(Pcm.SILENCE_DBFS);
        assertThat(silence.rmsDbfs()).isEqualTo(Pcm.SILENCE_DBFS);
    }

    @Test
    void partsOfDifferentRatesAreNotJoined() {
        var parts = List.of(Sounds.tone(440, -6, 0.1, 16_000), Sounds.tone(440, -6, 0.1, 8_000));

        assertThatThrownBy(() -> Pcm.concat(parts)).isInstanceOf(IllegalArgumentException.class);
    }
}
