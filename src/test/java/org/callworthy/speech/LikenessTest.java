package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Locale;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Duration MAX_LAG = Duration.ofSeconds(2);
    private static Pcm line;
    private static Pcm other;

    @BeforeAll
    static void speak() {
        var speech = new Speech("no-such-program");
        line = say(speech, "Where is my parcel? I have been waiting for three weeks, and nobody answers.");
        other = say(speech, "Thank you for the quick help, and please greet your colleague from the night shift.");
    }

    @Test
    void lagOfALaterCopyIsFound() {
        Pcm later = Sounds.after(Duration.ofMillis(730), line);

        Likeness waves = Likeness.ofWaves(line, later, MAX_LAG);
        Likeness envelopes = Likeness.ofEnvelopes(line, later, MAX_LAG);

        assertThat(waves.correlation()).isGreaterThan(0.999);
        assertThat(waves.lag().toMillis()).isEqualTo(730);
        assertThat(envelopes.correlation()).isGreaterThan(0.99);
        assertThat(envelopes.lag().toMillis()).isCloseTo(730, within(10L));
        assertThat(Likeness.ofWaves(later, line, MAX_LAG).lag().toMillis()).isEqualTo(-730);
    }

    @Test
    void softerNoisyCopyAtAnotherRateIsStillLike() {
        Pcm copy = Sounds.mix(line.gain(-12), Sounds.noise(-60, 10, 1)).resample(48_000);

        assertThat(Likeness.ofWaves(line, copy, MAX_LAG).correlation()).isGreaterThan(0.97);
        assertThat(Likeness.ofEnvelopes(line, copy, MAX_LAG).correlation()).isGreaterThan(0.9);
    }

    @Test
    void otherWordsAreNotLike() {
        assertThat(Likeness.ofWaves(line, other, MAX_LAG).correlation()).isLessThan(0.5);
        assertThat(Likeness.ofEnvelopes(line, other, MAX_LAG).correlation()).isLessThan(0.7);
    }

    @Test
    void silenceIsLikeNothing() {
        Pcm silence = Pcm.silence(Duration.ofSeconds(3), 16_000);

        assertThat(Likeness.ofWaves(line, silence, MAX_LAG).correlation()).isZero();
        assertThat(Likeness.ofEnvelopes(line, silence, MAX_LAG).correlation()).isZero();
        assertThat(Likeness.ofWaves(line, new Pcm(new short[0], 16_000), MAX_LAG)
                        .correlation())
                .isZero();
    }

    private static Pcm say(Speech speech, String text) {
        return ((Spoken) speech.say(text, Locale.ENGLISH, Mood.CALM, CallerVoice.LOW)).audio();
    }
}
