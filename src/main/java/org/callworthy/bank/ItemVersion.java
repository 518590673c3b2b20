package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/** An item with its key. Only for scoring and for authors: a candidate gets its {@link #face()}. */
public record ItemVersion(
        ItemVersionId id,
        String itemKey,
        int number,
        ItemType type,
        String competency,
        Difficulty difficulty,
        int seconds,
        Optional<Material> material,
        LocalizedText stem,
        List<Option> options,
        LocalizedText rationale) {

    public ItemVersion {
        options = List.copyOf(options);
    }

    public ItemFace face() {
        List<ItemFace.Choice> choices = options.stream()
                .map(option -> new ItemFace.Choice(option.id(), option.text()))
                .toList();
        return new ItemFace(id, type, seconds, material, stem, choices);
    }
}
