package org.callworthy.roleplay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callworthy.common.Languages;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.DeliveryMeasures;
import org.callworthy.speech.Mood;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped Chinese lines carry their moods: measured in what every installation plays, with or without the program that
 * spoke them.
 */
class ShippedMoodsTest {

    /** Several times the least difference that a listener notices, of tempo about a twentieth and of pitch less. */
    private static final double AUDIBLE = 1.15;

    private record Heard(String line, CallerVoice voice, Mood mood, DeliveryMeasures measures) {

        boolean differsFrom(Heard other) {
            return ratio(measures.pitch(), other.measures.pitch()) >= AUDIBLE
                    || ratio(measures.tempo(), other.measures.tempo()) >= AUDIBLE;
        }

        private static double ratio(double one, double other) {
            return Math.max(one, other) / Math.min(one, other);
        }
    }

    private static List<Heard> lines = List.of();

    @BeforeAll
    static void listen() throws IOException {
        lines = ScenarioSources.in(Path.of("scenarios")).stream()
                .flatMap(ShippedMoodsTest::spoken)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void linesInDifferentMoodsSoundDifferent(CallerVoice voice) {
        List<Heard> said = lines.stream().filter(line -> line.voice == voice).toList();
        for (Heard one : said) {
            assertThat(said)
                    .filteredOn(other -> other.mood != one.mood)
                    .allSatisfy(other -> assertThat(one.differsFrom(other))
                            .as("%s and %s", one, other)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachMoodSoundsAsItsNameSays(CallerVoice voice) {
        Map<Mood, List<DeliveryMeasures>> heard = lines.stream()
                .filter(line -> line.voice == voice)
                .collect(groupingBy(Heard::mood, mapping(Heard::measures, toList())));
        assertThat(heard).containsOnlyKeys(Mood.values());
        DeliveryMeasures calm = heard.get(Mood.CALM).getFirst();

        assertThat(heard.get(Mood.ANNOYED)).allSatisfy(annoyed -> {
            assertThat(annoyed.pitch()).isBetween(calm.pitch() * 1.08, calm.pitch() * 1.25);
            assertThat(annoyed.tempo()).isGreaterThan(calm.tempo() * 1.12);
        });
        assertThat(heard.get(Mood.ANGRY)).allSatisfy(angry -> {
            assertThat(angry.pitch()).isGreaterThan(calm.pitch() * 1.3);
            assertThat(angry.pitchRange()).isGreaterThan(calm.pitchRange() * 1.25);
            assertThat(angry.speechDbfs() - calm.speechDbfs()).isCloseTo(5, within(0.5));
        });
        assertThat(heard.get(Mood.UPSET)).allSatisfy(upset -> {
            assertThat(upset.pitch()).isGreaterThan(calm.pitch() * 1.2);
            assertThat(upset.tempo()).isLessThan(calm.tempo());
            assertThat(upset.speechDbfs() - calm.speechDbfs()).isCloseTo(-5, within(0.5));
        });
        assertThat(heard.get(Mood.HURRIED))
                .allSatisfy(hurried -> assertThat(hurried.tempo()).isGreaterThan(calm.tempo() * 1.4));
        assertThat(heard.get(Mood.RESIGNED)).allSatisfy(resigned -> {
            assertThat(resigned.pitch()).isLessThan(calm.pitch() * 0.95);
            assertThat(resigned.pitchRange()).isLessThan(calm.pitchRange() * 0.9);
            assertThat(resigned.tempo()).isLessThan(calm.tempo() * 0.9);
        });
    }

    private static Stream<Heard> spoken(ScenarioSource source) {
        Scenario scenario =
                ScenarioFile.parse(source.file(), source.text()).content().orElseThrow();
        return scenario.steps().parallelStream().map(step -> {
            byte[] file =
                    source.audio(new LineKey(step.id(), Languages.CHINESE)).orElseThrow();
            return new Heard(
                    source.file() + " " + step.id(),
                    scenario.caller().voice(),
                    step.mood(),
                    DeliveryMeasures.of(AudioReading.of(file).orThrow()));
        });
    }
}
