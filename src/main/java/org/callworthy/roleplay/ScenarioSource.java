package org.callworthy.roleplay;

import java.util.Map;
import java.util.Optional;

/**
 * The text of a scenario and the audio files beside it.
 *
 * @param file as findings shall name it
 * @param audio FLAC by file name, {@code <step>.<language>.flac}
 */
public record ScenarioSource(String file, String text, Map<String, byte[]> audio) {

    public ScenarioSource {
        audio = Map.copyOf(audio);
    }

    Optional<byte[]> audio(LineKey line) {
        return Optional.ofNullable(audio.get(line.step() + "." + line.language().toLanguageTag() + ".flac"));
    }
}
