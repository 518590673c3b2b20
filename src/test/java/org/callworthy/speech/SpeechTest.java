package org.callworthy.speech;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.callworthy.speech.SpeechOutcome.Lack;
import org.callworthy.speech.SpeechOutcome.NoVoice;
import org.callworthy.speech.SpeechOutcome.Obstacle;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

    private static final String LINE =
            "I ordered this coat three weeks ago, and nobody has told me where it is. What are you going to do about it?";
    private static final Speech SPEECH = new Speech("no-such-program");

    @ParameterizedTest
    @EnumSource
    void moodsDifferInPitchAndTempoAndLevel(CallerVoice caller) {
        Map<Mood, DeliveryMeasures> heard = measures(SPEECH, LINE, Locale.ENGLISH, caller);

        Moods.assertDistinct(heard);
    }

    @Test
    void highCallerSpeaksAsFastAsTheLowOneButHigher() {
        var low = measures(SPEECH, LINE, Locale.ENGLISH, CallerVoice.LOW).get(Mood.CALM);
        var high = measures(SPEECH, LINE, Locale.ENGLISH, CallerVoice.HIGH).get(Mood.CALM);

        assertThat(high.pitch() / low.pitch()).isCloseTo(1.7, within(0.15));
        assertThat(high.duration().toMillis()).isCloseTo(low.duration().toMillis(), within(300L));
    }

    @Test
    void lineIsSixteenKilohertzWithPhrasesForCaptions() {
        Spoken spoken = say(LINE, Mood.CALM);

        assertThat(spoken.audio().rate()).isEqualTo(16_000);
        assertThat(spoken.voiceId()).isEqualTo("freetts-1.2.2/kevin16");
        assertThat(spoken.phrases())
                .extracting(PhraseTiming::text)
                .containsExactly(
                        "I ordered this coat three weeks ago,",
                        "and nobody has told me where it is.",
                        "What are you going to do about it?");
        assertThat(spoken.phrases()).allSatisfy(phrase -> {
            Pcm heard = spoken.audio().slice(phrase.start(), phrase.end());
            assertThat(DeliveryMeasures.isSilent(heard)).isFalse();
        });
        for (int i = 1; i < spoken.phrases().size(); i++) {
            Duration end = spoken.phrases().get(i - 1).end();
            Duration next = spoken.phrases().get(i).start();
            assertThat(DeliveryMeasures.isSilent(spoken.audio().slice(end, next)))
                    .isTrue();
        }
        assertThat(spoken.phrases().getLast().end()).isLessThan(spoken.audio().duration());
    }

    static Stream<String> hardTexts() {
        return Stream.of(
                "a".repeat(1000),
                "9".repeat(1000),
                "A1".repeat(500),
                "x'".repeat(500),
                "&".repeat(999),
                "1,111".repeat(200),
                "<b>Hello</b> [there](http://example.org) **you**",
                "😀 all good 😀",
                "Supercalifragilisticexpialidocious, pneumonoultramicroscopicsilicovolcanoconiosis!",
                "Zażółć gęślą jaźń",
                "-- hello -- … ok --");
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void hardTextsAreSpokenInTime(String text) {
        var outcome = assertTimeoutPreemptively(Duration.ofSeconds(15), () -> say(text, Mood.RESIGNED));

        assertThat(DeliveryMeasures.isSilent(outcome.audio())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的订单在哪里？", "Hello 你好", "😀", "", "?!"})
    void whatWouldBeSilenceIsRefused(String text) {
        assertThat(SPEECH.say(text, Locale.ENGLISH, Mood.CALM, CallerVoice.LOW)).isInstanceOf(Unspeakable.class);
    }

    @Test
    void endlessTextIsRefused() {
        var outcome = SPEECH.say("so ".repeat(20_000), Locale.UK, Mood.CALM, CallerVoice.LOW);

        assertThat(outcome).isEqualTo(new Unspeakable(Obstacle.TOO_LONG, "60000 characters"));
    }

    @Test
    void languageWithoutAVoiceSaysWhy() {
        assertThat(SPEECH.voiceFor(Locale.SIMPLIFIED_CHINESE)).isEmpty();
        assertThat(SPEECH.say("你好", Locale.SIMPLIFIED_CHINESE, Mood.CALM, CallerVoice.LOW))
                .isEqualTo(new NoVoice(Lack.PROGRAM_MISSING));
        assertThat(SPEECH.say("Hallo", Locale.GERMAN, Mood.CALM, CallerVoice.LOW))
                .isEqualTo(new NoVoice(Lack.LANGUAGE));
    }

    @Test
    void programThatDoesNotSpeakIsNoVoice() {
        String other = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(new Speech(other).say("你好", Locale.CHINA, Mood.CALM, CallerVoice.LOW))
                .isEqualTo(new NoVoice(Lack.PROGRAM_BROKEN));
    }

    @Test
    void fourThreadsHearWhatOneHears() throws Exception {
        List<Callable<Spoken>> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "Line number " + i + " of many, and my order is still missing.";
            for (Mood mood : Mood.values()) lines.add(() -> say(text, mood));
        }
        var serial = new ArrayList<Spoken>();
        for (var line : lines) serial.add(line.call());

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Spoken>> parallel = threads.invokeAll(lines);
            for (int i = 0; i < serial.size(); i++)
                assertThat(parallel.get(i).get()).isEqualTo(serial.get(i));
        }
    }

    static Map<Mood, DeliveryMeasures> measures(Speech speech, String text, Locale locale, CallerVoice caller) {
        return Stream.of(Mood.values())
                .collect(toMap(
                        mood -> mood,
                        mood -> DeliveryMeasures.of(((Spoken) speech.say(text, locale, mood, caller)).audio()),
                        (a, b) -> a,
                        () -> new EnumMap<>(Mood.class)));
    }

    private static Spoken say(String text, Mood mood) {
        return (Spoken) SPEECH.say(text, Locale.ENGLISH, mood, CallerVoice.LOW);
    }
}
