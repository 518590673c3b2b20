package org.callworthy.bank;

import java.util.Map;
import java.util.Optional;
import org.callworthy.common.LocalizedText;

/**
 * What is heard before an item is answered: a text that is spoken, or recordings.
 *
 * @param say the text to be spoken; empty if all languages have recordings
 * @param mood how it is spoken, by the key of a mood of the speech room
 * @param files recordings by language tag, as paths beside the bank's file or as stored under that name
 * @param plays how often a candidate may hear it; 0 for as often as they like
 */
public record Listening(Optional<LocalizedText> say, String mood, Map<String, String> files, int plays) {

    public Listening {
        files = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(files));
    }
}
