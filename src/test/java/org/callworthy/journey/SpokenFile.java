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

    private SpokenFile() {}

    static Path write(Path file) throws IOException {
        try (var context = new AnnotationConfigApplicationContext(Speech.class)) {
            Speech speech = context.getBean(Speech.class);
            Pcm spoken = Pcm.concat(SAID.stream()
                    .map(line ->
                            ((Spoken) speech.say(line, java.util.Locale.ENGLISH, Mood.CALM, CallerVoice.LOW)).audio())
                    .toList());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Wav.write(spoken.resample(48_000)));
            return file;
        }
    }
}
