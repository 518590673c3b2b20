package org.callworthy.roleplay;

import java.util.Map;
import java.util.Optional;

/**
 * The text of a scenario and the audio files beside it.
 *
 * @param file as findings shall name it
 * @param audio FLAC by file name, {@code <step>.<language>.flac}
 * @param voice the synthesiser that spoke it, or {@link #RECORDED}
 */
public record ScenarioSource(String file, String text, Map<String, byte[]> audio, String voice) {

    /** Nobody says who spoke, so it was a person. */
    public static final String RECORDED = "recorded";

    private static final int LONGEST_VOICE = 80;

    public ScenarioSource {
        audio = Map.copyOf(audio);
        if (voice.isBlank() || voice.length() > LONGEST_VOICE) {
            throw new IllegalArgumentException(
                    file + ": no name of a voice, or one of more than " + LONGEST_VOICE + " characters: " + voice);
        }
    }

    public ScenarioSource(String file, String text, Map<String, byte[]> audio) {
        this(file, text, audio, RECORDED);
    }

    Optional<byte[]> audio(LineKey line) {
        return Optional.ofNullable(audio.get(line.step() + "." + line.language().toLanguageTag() + ".flac"));
    }
}
