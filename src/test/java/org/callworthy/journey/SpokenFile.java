package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.Mood;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Speech;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.callworthy.speech.Wav;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A candidate's voice: half a minute of spoken English in a file that stands in for the microphone. */
final class SpokenFile {

    private static final List<String> SAID = List.of(
            "Thank you for calling. I am sorry that you had to wait for your refund.",
            "I can see your order here, and I understand that this is annoying.",
            "Let me explain what has happened and what I will do for you today.",
            "You will have the money within three working days, and I will call you back on Friday.");

    private static final List<String> NEVER_SAID = List.of(
            "The weather on the coast stays dry until the weekend, with light wind from the north.",
            "Our museum opens at ten, and children under twelve do not pay.",
            "Please cut the onions finely and let them turn golden before you add the rice.",
            "The train to the harbour leaves from platform four in a quarter of an hour.");

    private SpokenFile() {}

    static Path write(Path file) throws IOException {
        return write(file, SAID);
    }

    /** The same voice, other words: what a recording must not be taken for. */
    static Path writeOther(Path file) throws IOException {
        return write(file, NEVER_SAID);
    }

    private static Path write(Path file, List<String> said) throws IOException {
        try (var context = new AnnotationConfigApplicationContext(Speech.class)) {
            Speech speech = context.getBean(Speech.class);
            Pcm spoken = Pcm.concat(said.stream()
                    .map(line ->
                            ((Spoken) speech.say(line, java.util.Locale.ENGLISH, Mood.CALM, CallerVoice.LOW)).audio())
                    .toList());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Wav.write(spoken.resample(48_000)));
            return file;
        }
    }
}
