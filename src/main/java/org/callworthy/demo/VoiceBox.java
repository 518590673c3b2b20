package org.callworthy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.common.Languages;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Mood;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Speech;
import org.callworthy.speech.SpeechOutcome;

/**
 * What candidates of the demo say in their calls: English is spoken here and now, Chinese comes with Callworthy, as not every
 * machine has a voice for it.
 */
@OnlyInDemo
class VoiceBox {

    private final Speech speech;
    private final Map<String, Pcm> spoken = new ConcurrentHashMap<>();

    VoiceBox(Speech speech) {
        this.speech = speech;
    }

    /** @param number of the answer within the call, from 0; the last sentence comes again where there are no more */
    Pcm answer(Candidacy candidacy, int number) {
        String about = "speech." + candidacy.way.track().key();
        Locale language = candidacy.who.language();
        List<String> sentences = Words.all(about, language);
        int sentence = Math.min(number, sentences.size() - 1);
        CallerVoice voice = candidacy.who.username().hashCode() % 2 == 0 ? CallerVoice.LOW : CallerVoice.HIGH;
        return spoken.computeIfAbsent(
                about + "." + sentence + "." + language + "." + voice,
                key -> language.equals(Languages.CHINESE)
                        ? shipped(about + "." + (sentence + 1))
                        : say(sentences.get(sentence), language, voice));
    }

    private Pcm say(String sentence, Locale language, CallerVoice voice) {
        return switch (speech.say(sentence, language, Mood.CALM, voice)) {
            case SpeechOutcome.Spoken said -> said.audio();
            case SpeechOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private static Pcm shipped(String name) {
        String path = "/demo/" + name + ".zh-CN.flac";
        try (InputStream file = VoiceBox.class.getResourceAsStream(path)) {
            AudioReading reading = Flac.read(Objects.requireNonNull(file, path).readAllBytes());
            if (reading instanceof AudioReading.Decoded(Pcm sound)) {
                return sound;
            }
            throw new IllegalStateException(path + ": " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
