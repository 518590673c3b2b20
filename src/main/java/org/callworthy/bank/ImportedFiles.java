package org.callworthy.bank;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a question of another system's file.
 *
 * @param pictures by their names in the item's tree
 * @param recordings what is heard before it is answered, by language
 */
public record ImportedFiles(Map<String, PictureContent> pictures, Map<Locale, RecordingContent> recordings) {

    public static final ImportedFiles NONE = new ImportedFiles(Map.of(), Map.of());

    public ImportedFiles {
        pictures = Map.copyOf(pictures);
        recordings = Map.copyOf(recordings);
    }

    /** Of all of them; empty if there are none. */
    String digest() {
        Map<String, String> digests = new TreeMap<>();
        pictures.forEach((file, picture) -> digests.put(file, picture.sha256()));
        recordings.forEach((language, sound) -> digests.put(language.toLanguageTag(), sound.given()));
        return digests.entrySet().stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
