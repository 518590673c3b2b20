package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.yaml.Wording;
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

    public String key() {
        return item.path("id").asString();
    }
}
