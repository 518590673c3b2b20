package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;

/**
 * What a candidate sees of an item. There is no place in it for a key, an expert value or a rationale.
 *
 * @param plays how often its audio may be heard, 0 for any number; empty if it has none
 */
public record ItemFace(
        ItemVersionId id,
        ItemType type,
        int seconds,
        Optional<Material> material,
        LocalizedText stem,
        List<ShownPicture> pictures,
        Optional<Integer> plays,
        Asked asked) {

    /** With what can be moved in the order of a form. */
    public ItemFace inOrder(List<String> order) {
        return new ItemFace(id, type, seconds, material, stem, pictures, plays, asked.inOrder(order));
    }
}
