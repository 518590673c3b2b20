package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question of another system's file, as the item that it became.
 *
 * @param place where it stands in the file, such as line 12
 * @param item the tree that would stand for it in a bank's file; what the file does not know, such as the other language, the
 *     competency or the rationale, is absent
 * @param lost what of the question was not carried over
 * @param files what is shown and heard with it
 */
public record ImportedItem(Wording place, ObjectNode item, List<Loss> lost, ImportedFiles files) {
    public ImportedItem {
        lost = List.copyOf(lost);
    }

    public ImportedItem(Wording place, ObjectNode item, List<Loss> lost) {
        this(place, item, lost, ImportedFiles.NONE);
    }

    public ImportedItem losing(Wording what) {
        List<Loss> more = new ArrayList<>(lost);
        more.add(new Loss(place, what));
        return new ImportedItem(place, item, more, files);
    }

    /** The names of its recordings, as its tree has them. */
    Map<Locale, String> heard() {
        Map<Locale, String> names = new HashMap<>();
        JsonNode named = item.path("listening").path("files");
        files.recordings().keySet().stream()
                .filter(language -> named.has(language.toLanguageTag()))
                .forEach(language ->
                        names.put(language, named.path(language.toLanguageTag()).asString()));
        return names;
    }

    public String key() {
        return item.path("id").asString();
    }
}
