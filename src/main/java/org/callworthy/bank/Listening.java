package org.callworthy.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.LocalizedText;

/**
 * What is heard before an item is answered: in each language a text that is spoken, or a recording.
 *
 * @param say the text to be spoken; where it lacks a language, this has a recording
 * @param mood how it is spoken, by the key of a mood of the speech room
 * @param files recordings by language tag, as paths beside the bank's file or as stored under that name
 * @param plays how often a candidate may hear it; 0 for as often as they like
 */
public record Listening(Optional<LocalizedText> say, String mood, Map<String, String> files, int plays) {

    public Listening {
        files = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(files));
    }

    /** The recording in a language. */
    public Optional<String> file(Locale language) {
        return Optional.ofNullable(files.get(language.toLanguageTag()));
    }

    /** What is spoken in a language; nothing where that is not written. */
    public Optional<String> said(Locale language) {
        return say.map(text -> text.byTag().getOrDefault(language.toLanguageTag(), ""))
                .filter(text -> !text.isBlank());
    }

    boolean isHeard(Locale language) {
        return file(language).isPresent() || said(language).isPresent();
    }
}
