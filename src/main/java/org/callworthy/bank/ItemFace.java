package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;

/** What a candidate sees of an item. There is no place in it for a key, an expert value or a rationale. */
public record ItemFace(
        ItemVersionId id,
        ItemType type,
        int seconds,
        Optional<Material> material,
        LocalizedText stem,
        List<Choice> options) {

    public ItemFace {
        options = List.copyOf(options);
    }

    public record Choice(String id, LocalizedText text) {}
}
