package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/**
 * An item as written.
 *
 * @param seconds the time that answering is expected to take
 * @param material the key of the material that it rests on
 * @param pictures below the stem, in their order
 * @param rationale why the key is the key
 */
public record ItemText(
        String key,
        int number,
        String competency,
        Difficulty difficulty,
        int seconds,
        Optional<String> material,
        LocalizedText stem,
        List<ItemPicture> pictures,
        Optional<Listening> listening,
        ItemBody body,
        LocalizedText rationale,
        ItemTags tags) {

    public ItemText {
        pictures = List.copyOf(pictures);
    }

    public ItemType type() {
        return body.type();
    }
}
