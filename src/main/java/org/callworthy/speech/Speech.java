package org.callworthy.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.CalledByServices;
import org.callworthy.speech.SpeechOutcome.Lack;
import org.callworthy.speech.SpeechOutcome.NoVoice;
import org.callworthy.speech.SpeechOutcome.Obstacle;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Speaks a caller's lines. */
@Service
@CalledByServices
public class Speech {

    public static final int MAX_CHARACTERS = 1000;

    /** Peaks stay below this, in dBFS: room for what a codec or a resampler adds. */
    private static final double CEILING_DBFS = -1;
    /**
     * A phrase's ends are cut where they are softer than this against its peak, in decibels, all but this many
     * milliseconds.
     */
    private static final double EDGE = -46;

    private static final int EDGE_MILLIS = 20;

    private final FreettsVoice english = new FreettsVoice();
    private final Optional<EspeakVoice> mandarin;
    private final Lack mandarinLack;

    public Speech(@Value("${callworthy.speech.espeak:espeak-ng}") String program) {
        switch (EspeakVoice.find(program)) {
            case EspeakVoice.Found(EspeakVoice voice) -> {
                mandarin = Optional.of(voice);
                mandarinLack = Lack.LANGUAGE;
            }
            case EspeakVoice.NotFound(Lack lack) -> {
                mandarin = Optional.empty();
                mandarinLack = lack;
            }
        }
    }

    public Optional<Voice> voiceFor(Locale locale) {
        if (english.speaks(locale)) return Optional.of(english);
        return mandarin.<Voice>map(voice -> voice).filter(voice -> voice.speaks(locale));
    }

    /** Why {@link #voiceFor} is empty. */
    private Lack lack(Locale locale) {
        return EspeakVoice.isMandarin(locale) ? mandarinLack : Lack.LANGUAGE;
    }

    /**
     * A whole line: its phrases with pauses between them, 16 kHz, at the level of the mood. Takes some milliseconds.
     */
    public SpeechOutcome say(String text, Locale locale, Mood mood, CallerVoice caller) {
        Optional<Voice> voice = voiceFor(locale);
        if (voice.isEmpty()) return new NoVoice(lack(locale));
        Optional<Unspeakable> objection = voice.get().objection(text);
        return objection.isPresent() ? objection.get() : speak(voice.get(), text, mood, caller);
    }

    private static SpeechOutcome speak(Voice voice, String text, Mood mood, CallerVoice caller) {
        var parts = new ArrayList<Pcm>();
        var timings = new ArrayList<PhraseTiming>();
        Duration now = Duration.ZERO;
        for (Phrase phrase : Phrase.split(Plain.withoutMarkup(text))) {
            Optional<Unspeakable> objection = voice.objection(phrase.text());
            if (objection.isPresent()) {
                if (objection.get().obstacle() == Obstacle.NO_WORDS) continue; // a dash or a smiley between phrases
                return objection.get();
            }
            Pcm spoken = trim(voice.speak(phrase.text(), mood, caller));
            if (DeliveryMeasures.isSilent(spoken)) return new Unspeakable(Obstacle.SILENT, phrase.text());
            Pcm pause = Pcm.silence(Duration.ofMillis(Math.round(phrase.pause() / mood.tempo())), spoken.rate());
            timings.add(new PhraseTiming(phrase.text(), now, now.plus(spoken.duration())));
            now = now.plus(spoken.duration()).plus(pause.duration());
            parts.addAll(List.of(spoken, pause));
        }
        if (parts.isEmpty()) return new Unspeakable(Obstacle.NO_WORDS, "nothing to read");
        return new Spoken(level(Pcm.concat(parts), mood), voice.id(), timings);
    }

    private static Pcm level(Pcm line, Mood mood) {
        double wanted = mood.level() - Frames.activeLevel(line);
        return line.gain(Math.min(wanted, CEILING_DBFS - line.peakDbfs()));
    }

    private static Pcm trim(Pcm phrase) {
        double edge = 32768 * Math.pow(10, (phrase.peakDbfs() + EDGE) / 20);
        short[] samples = phrase.samples();
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs((int) samples[from]) < edge) from++;
        while (to > from && Math.abs((int) samples[to - 1]) < edge) to--;
        int margin = phrase.rate() * EDGE_MILLIS / 1000;
        return phrase.slice(Math.max(0, from - margin), Math.min(samples.length, to + margin));
    }
}
