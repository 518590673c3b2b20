package org.callworthy.bank;

import java.util.Optional;

/**
 * A recording that is kept in the place of a voice.
 *
 * @param file its name in the item's text; unknown of those from before texts named them
 * @param sha256 of its sound, in hexadecimal; unknown as long
 */
record StoredRecording(Optional<String> file, Optional<String> sha256, ItemSound sound) {

    StoredRecording(String file, String sha256, ItemSound sound) {
        this(Optional.of(file), Optional.of(sha256), sound);
    }

    /** The same recording in the text of another item. */
    StoredRecording named(String name) {
        return new StoredRecording(Optional.of(name), sha256, sound);
    }
}
