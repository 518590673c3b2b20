package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/**
 * An item with its key. Only for scoring and for authors: a candidate gets its {@link #face()}.
 *
 * @param material what it rests on, in the version that it was approved with
 * @param pictures below its stem
 */
public record ItemVersion(ItemVersionId id, ItemText text, Optional<Material> material, List<ShownPicture> pictures) {

    public ItemVersion {
        pictures = List.copyOf(pictures);
    }

    public ItemVersion(ItemVersionId id, ItemText text, Optional<Material> material) {
        this(id, text, material, List.of());
    }

    ItemVersion with(List<StoredPicture> stored) {
        return new ItemVersion(id, text, material, ShownPicture.of(text, stored));
    }

    public String itemKey() {
        return text.key();
    }

    public int number() {
        return text.number();
    }

    public ItemType type() {
        return text.type();
    }

    public String competency() {
        return text.competency();
    }

    public Difficulty difficulty() {
        return text.difficulty();
    }

    public int seconds() {
        return text.seconds();
    }

    public LocalizedText stem() {
        return text.stem();
    }

    public ItemBody body() {
        return text.body();
    }

    public ItemTags tags() {
        return text.tags();
    }

    public ItemFace face() {
        return new ItemFace(
                id,
                type(),
                seconds(),
                material,
                stem(),
                pictures,
                text.listening().map(Listening::plays),
                body().asked());
    }
}
