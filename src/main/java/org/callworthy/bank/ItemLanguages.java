package org.callworthy.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callworthy.common.Languages;
import tools.jackson.databind.JsonNode;

/** The languages of an item: those that all of its texts have. Nobody tags an item with them. */
final class ItemLanguages {

    private static final List<String> TAGS =
            Languages.ALL.stream().map(Locale::toLanguageTag).toList();

    private ItemLanguages() {}

    /** The tags of the languages in which a text of it is missing; of all while it asks nothing yet. */
    static List<String> missing(JsonNode item) {
        Set<String> missing = new HashSet<>(item.path("stem").isEmpty() ? TAGS : List.of());
        collect(item, missing);
        return TAGS.stream().filter(missing::contains).toList();
    }

    private static void collect(JsonNode node, Set<String> missing) {
        if (TAGS.stream().anyMatch(node::has)) {
            TAGS.stream().filter(tag -> !isWritten(node.path(tag))).forEach(missing::add);
        } else if (node.isObject()) {
            node.forEachEntry((name, child) -> {
                if (name.equals("listening")) {
                    TAGS.stream().filter(tag -> !isHeard(child, tag)).forEach(missing::add);
                } else {
                    collect(child, missing);
                }
            });
        } else {
            node.forEach(child -> collect(child, missing));
        }
    }

    /** A recording is no text; where a language has none, what is said must be written in it, if something is said at all. */
    private static boolean isHeard(JsonNode listening, String tag) {
        return !listening.has("say")
                || listening.path("files").has(tag)
                || isWritten(listening.path("say").path(tag));
    }

    /** A text, or a list of those that are accepted. */
    private static boolean isWritten(JsonNode text) {
        return text.isString() ? !text.asString().isBlank() : !text.isEmpty();
    }
}
