package org.callworthy.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of an item as its author sees it, finished or not.
 *
 * @param revision rises with each save, so that nobody overwrites what somebody else has just saved
 * @param source the tree that stands for it in a bank's file; what is not written yet is absent
 * @param materials the materials of its bank
 * @param pictures those that are stored
 * @param recorded the languages in which it is recorded
 * @param keys of all items of its bank
 * @param approved the text of the item's newest version that is or was approved
 * @param problems what is wrong with it or missing, by where it is in the tree
 */
public record Draft(
        ItemVersionId id,
        String bank,
        Track track,
        String itemKey,
        int number,
        ItemState state,
        int revision,
        ObjectNode source,
        List<Material> materials,
        List<StoredPicture> pictures,
        Set<Locale> recorded,
        Set<String> keys,
        Optional<ObjectNode> approved,
        List<Problem> problems) {

    public Draft {
        materials = List.copyOf(materials);
        pictures = List.copyOf(pictures);
        recorded = Set.copyOf(recorded);
        keys = Set.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /** The same with another text, as it would be if it were saved. */
    public Draft with(ObjectNode written) {
        return with(written, pictures, recorded);
    }

    /** The same with another text, other pictures and other recordings. */
    public Draft with(ObjectNode written, List<StoredPicture> stored, Set<Locale> heard) {
        return new Draft(
                id,
                bank,
                track,
                itemKey,
                number,
                state,
                revision,
                written,
                materials,
                stored,
                heard,
                keys,
                approved,
                ItemChecks.problems(written, materials, stored, heard, keys, approved));
    }

    /** As far as it is written; never fails. */
    public ItemText text() {
        return BankReader.item(new Fields(source));
    }

    /** What it rests on. */
    public Optional<Material> material() {
        String key = source.path("material").asString("");
        return materials.stream().filter(material -> material.key().equals(key)).findFirst();
    }
}
