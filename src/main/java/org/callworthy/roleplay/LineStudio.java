package org.callworthy.roleplay;

import java.util.Optional;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.DeliveryMeasures;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Speech;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.springframework.stereotype.Component;

/** Makes the sound of a line: from the file beside the text, else by a voice, or from somebody's recording. */
@Component
class LineStudio {

    static final int MOST_SECONDS = 60;
    private static final String UPLOADED_VOICE = "uploaded";

    record Take(Pcm sound, String voice, LineOrigin origin) {

        int milliseconds() {
            return Math.toIntExact(sound.duration().toMillis());
        }
    }

    private final Speech speech;

    LineStudio(Speech speech) {
        this.speech = speech;
    }

    /** Empty when nobody here can speak the line. A shipped file that cannot be read is a damaged installation. */
    Optional<Take> take(Scenario scenario, Step step, LineKey line, ScenarioSource source) {
        Optional<Take> shipped = source.audio(line)
                .map(file -> Flac.read(file).orThrow().resample(Pcm.SPEECH_RATE))
                .map(sound -> new Take(sound, source.voice(), LineOrigin.SHIPPED));
        return shipped.or(() -> speak(scenario, step, line));
    }

    /** Sound as somebody recorded it, at our rate; what is wrong with it instead, if anything is. */
    static AudioReading read(byte[] file) {
        return AudioReading.of(file);
    }

    static Take uploaded(Pcm sound) {
        return new Take(sound.resample(Pcm.SPEECH_RATE), UPLOADED_VOICE, LineOrigin.UPLOADED);
    }

    static boolean isSilent(Pcm sound) {
        return DeliveryMeasures.isSilent(sound);
    }

    /** As a voice here says it, whatever recordings there are; empty when no voice can. */
    Optional<Take> speak(Scenario scenario, Step step, LineKey line) {
        String text = step.say().in(line.language());
        return speech.say(text, line.language(), step.mood(), scenario.caller().voice()) instanceof Spoken spoken
                ? Optional.of(new Take(spoken.audio(), spoken.voiceId(), LineOrigin.SYNTHESISED))
                : Optional.empty();
    }
}
