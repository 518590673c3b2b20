package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs where the optional program espeak-ng is installed. */
class MandarinSpeechTest {

    private static final String LINE = "我的外套三个星期前就下单了，到现在也没有人告诉我在哪里。你们打算怎么办？";
    private static final Speech SPEECH = new Speech("espeak-ng");

    @BeforeAll
    static void programIsHere() {
        assumeTrue(SPEECH.voiceFor(Locale.CHINA).isPresent(), "espeak-ng is not installed");
    }

    @ParameterizedTest
    @EnumSource
    void moodsDifferInPitchAndTempoAndLevel(CallerVoice caller) {
        Moods.assertDistinct(SpeechTest.measures(SPEECH, LINE, Locale.CHINA, caller));
    }

    @ParameterizedTest
    @EnumSource
    void everySyllableIsHeard(CallerVoice caller) {
        var measures = DeliveryMeasures.of(say(LINE, Mood.CALM, caller).audio());

        assertThat(measures.syllables()).isCloseTo(33, within(3));
    }

    @Test
    void lineIsSixteenKilohertzWithPhrasesForCaptions() {
        Spoken spoken = say(LINE, Mood.CALM, CallerVoice.LOW);

        assertThat(spoken.audio().rate()).isEqualTo(16_000);
        assertThat(spoken.voiceId()).matches("espeak-ng-\\d.*/cmn-latn-pinyin\\+pinyin-0.4.0");
        assertThat(spoken.phrases())
                .extracting(PhraseTiming::text)
                .containsExactly("我的外套三个星期前就下单了，", "到现在也没有人告诉我在哪里。", "你们打算怎么办？");
    }

    @Test
    void tonesAreNotTheSame() {
        assertThat(say("妈", Mood.CALM, CallerVoice.LOW).audio())
                .isNotEqualTo(say("骂", Mood.CALM, CallerVoice.LOW).audio());
    }

    @Test
    void cantoneseAndTaiwaneseReaders() {
        assertThat(SPEECH.voiceFor(Locale.TAIWAN)).isPresent();
        assertThat(SPEECH.voiceFor(Locale.forLanguageTag("zh-HK"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where is my order, please?", "😀", "", "これは何ですか"})
    void whatWouldBeSilenceOrNonsenseIsRefused(String text) {
        assertThat(SPEECH.say(text, Locale.CHINA, Mood.CALM, CallerVoice.LOW)).isInstanceOf(Unspeakable.class);
    }

    @Test
    void longestLineIsSpoken() {
        assertThat(DeliveryMeasures.isSilent(
                        say("好".repeat(1000), Mood.HURRIED, CallerVoice.HIGH).audio()))
                .isFalse();
    }

    @Test
    void fourThreadsHearWhatOneHears() throws Exception {
        List<Callable<Spoken>> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text = "这是第" + i + "句，我的订单还没有到。";
            lines.add(() -> say(text, Mood.ANNOYED, CallerVoice.LOW));
        }
        var serial = new ArrayList<Spoken>();
        for (var line : lines) serial.add(line.call());

        try (var threads = Executors.newFixedThreadPool(4)) {
            var parallel = threads.invokeAll(lines);
            for (int i = 0; i < serial.size(); i++)
                assertThat(parallel.get(i).get()).isEqualTo(serial.get(i));
        }
    }

    private static Spoken say(String text, Mood mood, CallerVoice caller) {
        return (Spoken) SPEECH.say(text, Locale.CHINA, mood, caller);
    }
}
