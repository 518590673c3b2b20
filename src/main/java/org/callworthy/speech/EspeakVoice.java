package org.callworthy.speech;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.speech.AudioReading.Decoded;
import org.callworthy.speech.SpeechOutcome.Lack;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mandarin, by the external program espeak-ng. It is given pinyin in its voice for pinyin: the plain voice {@code
 * cmn} of version 1.51 spells out what it does not know as English letters.
 */
final class EspeakVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(EspeakVoice.class);
    private static final String NAME = "cmn-latn-pinyin";
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+[\\w.-]*");

    /** espeak-ng's words per minute at which Mandarin is as fast as FreeTTS's English, against the latter's. */
    private static final double RATE = 1.18;
    /** Mandarin is spoken higher than FreeTTS's English, or its low tones creak. */
    private static final double PITCH = 1.15;

    private final EspeakProgram program;
    private final String version;

    private EspeakVoice(EspeakProgram program, String version) {
        this.program = program;
        this.version = version;
    }

    sealed interface Finding {}

    record Found(EspeakVoice voice) implements Finding {}

    record NotFound(Lack lack) implements Finding {}

    /** Looks for the program and listens to it once. */
    static Finding find(String command) {
        var program = new EspeakProgram(command);
        String version;
        try {
            var found = VERSION.matcher(new String(program.run("", "--version"), UTF_8));
            version = found.find() ? found.group() : "unknown";
        } catch (IOException e) {
            LOG.info("No Chinese voice, {} does not start: {}", command, e.getMessage());
            return new NotFound(Lack.PROGRAM_MISSING);
        }
        var voice = new EspeakVoice(program, version);
        if (voice.passesSelfTest()) return new Found(voice);
        LOG.warn("No Chinese voice, {} {} fails the self-test", command, version);
        return new NotFound(Lack.PROGRAM_BROKEN);
    }

    /** A syllable in two tones: audible, different, and too short for somebody who says "m, a, one". */
    private boolean passesSelfTest() {
        try {
            Pcm high = synthesise("ma1", EspeakSpeaker.MAN, 165, 50, 100);
            Pcm falling = synthesise("ma4", EspeakSpeaker.WOMAN, 165, 50, 100);
            return !DeliveryMeasures.isSilent(high) && high.duration().toMillis() < 700 && !high.equals(falling);
        } catch (RuntimeException e) {
            LOG.warn("Self-test", e);
            return false;
        }
    }

    static boolean isMandarin(Locale locale) {
        return locale.getLanguage().equals("zh")
                && !locale.getCountry().equals("HK")
                && !locale.getCountry().equals("MO");
    }

    @Override
    public String id() {
        return "espeak-ng-" + version + "/" + NAME + "+pinyin-0.4.0";
    }

    @Override
    public boolean speaks(Locale locale) {
        return isMandarin(locale);
    }

    @Override
    public Optional<Unspeakable> objection(String text) {
        return ChineseText.objection(text);
    }

    @Override
    public Pcm speak(String text, Mood mood, CallerVoice caller) {
        String pinyin = ChineseText.pinyin(text);
        if (pinyin.isEmpty()) return new Pcm(new short[0], Pcm.SPEECH_RATE);
        var speaker = EspeakSpeaker.of(caller);
        int rate = (int) Math.round(RATE * mood.wordsPerMinute);
        int range = (int) Math.round(100 * Math.sqrt(mood.range / Mood.CALM.range));
        return synthesise(pinyin, speaker, rate, speaker.step(PITCH * mood.pitch * caller.pitch), range);
    }

    /** Range is that of the pitch, in percent of what is usual. */
    private Pcm synthesise(String pinyin, EspeakSpeaker speaker, int rate, int pitch, int range) {
        String marked = "<prosody range=\"" + range + "%\">" + pinyin + "</prosody>";
        String voice = NAME + speaker.variant;
        try {
            byte[] wav = program.run(
                    marked, "-m", "-v", voice, "-b", "1", "-s", "" + rate, "-p", "" + pitch, "--stdin", "--stdout");
            Pcm sound = Wav.read(wav) instanceof Decoded(Pcm pcm) ? pcm : new Pcm(new short[0], Pcm.SPEECH_RATE);
            return sound.resample(Pcm.SPEECH_RATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
