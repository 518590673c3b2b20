package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

/** What every voice must make heard of the moods. */
final class Moods {

    private Moods() {}

    static void assertDistinct(Map<Mood, DeliveryMeasures> heard) {
        var calm = heard.get(Mood.CALM);
        var angry = heard.get(Mood.ANGRY);
        var resigned = heard.get(Mood.RESIGNED);
        var hurried = heard.get(Mood.HURRIED);
        var upset = heard.get(Mood.UPSET);

        assertThat(heard.get(Mood.ANNOYED).pitch()).isBetween(calm.pitch() * 1.05, angry.pitch() * 0.9);
        assertThat(angry.pitch()).isGreaterThan(calm.pitch() * 1.3);
        assertThat(angry.pitchRange()).isGreaterThan(calm.pitchRange() * 1.25);
        assertThat(resigned.pitch()).isLessThan(calm.pitch() * 0.95);
        assertThat(resigned.pitchRange()).isLessThan(calm.pitchRange());
        assertThat(upset.pitch()).isGreaterThan(calm.pitch() * 1.2);

        assertThat(hurried.duration().toMillis()).isLessThan(calm.duration().toMillis() * 7 / 10);
        assertThat(hurried.tempo()).isGreaterThan(calm.tempo() * 1.2);
        assertThat(upset.duration().toMillis()).isGreaterThan(calm.duration().toMillis() * 11 / 10);
        assertThat(resigned.tempo()).isLessThan(calm.tempo());

        assertThat(angry.speechDbfs() - calm.speechDbfs()).isCloseTo(5, within(0.5));
        assertThat(upset.speechDbfs() - calm.speechDbfs()).isCloseTo(-5, within(0.5));
        assertThat(heard.values()).allSatisfy(measures -> {
            assertThat(measures.clipping()).isZero();
            assertThat(measures.peakDbfs()).isLessThanOrEqualTo(-0.9);
        });
    }
}
