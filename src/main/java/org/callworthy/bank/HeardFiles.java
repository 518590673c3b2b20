package org.callworthy.bank;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** By which names an item's text calls its recordings, by language tag. */
final class HeardFiles {

    private static final String LISTENING = "listening";
    private static final String FILES = "files";

    private HeardFiles() {}

    /** The name of a recording that is uploaded: another one in the next version has another name, and whoever reviews it sees that. */
    static String uploaded(StoredDraft draft, Locale language) {
        return name(draft.itemKey() + "." + draft.number(), language);
    }

    /** That of a recording from before texts named them. */
    static String name(String itemKey, Locale language) {
        return "recordings/" + itemKey + "." + language.toLanguageTag() + ".flac";
    }

    /** The same text, which names these recordings, too; those that it names already keep their names. */
    static ObjectNode named(ObjectNode item, Map<String, String> files) {
        ObjectNode named = item;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!item.path(LISTENING).path(FILES).has(file.getKey())) {
                named = with(named, file.getKey(), file.getValue());
            }
        }
        return named;
    }

    /** Whatever was in its place before. A text that nothing is heard with stays as it is. */
    static ObjectNode with(ObjectNode item, String language, String file) {
        ObjectNode named = item.deepCopy();
        if (named.path(LISTENING) instanceof ObjectNode listening) {
            listening.withObject(FILES).put(language, file);
        }
        return named;
    }

    static ObjectNode without(ObjectNode item, String language) {
        ObjectNode named = item.deepCopy();
        if (named.path(LISTENING) instanceof ObjectNode listening
                && listening.path(FILES) instanceof ObjectNode files) {
            files.remove(language);
            if (files.isEmpty()) {
                listening.remove(FILES);
            }
        }
        return named;
    }

    /** What is written, with the recordings that the stored text names and no others: nobody writes these by hand. */
    static ObjectNode kept(ObjectNode written, ObjectNode stored) {
        ObjectNode kept = written.deepCopy();
        if (kept.path(LISTENING) instanceof ObjectNode listening) {
            listening.remove(FILES);
            if (stored.path(LISTENING).path(FILES) instanceof ObjectNode files) {
                listening.set(FILES, files.deepCopy());
            }
        }
        return kept;
    }
}
