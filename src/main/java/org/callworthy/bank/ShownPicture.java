package org.callworthy.bank;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.callworthy.common.LocalizedText;

/** A picture with what it shows. */
public record ShownPicture(LocalizedText alt, StoredPicture picture) implements Serializable {

    /** Those of an item that are stored, in the order of its text. */
    static List<ShownPicture> of(ItemText item, Collection<StoredPicture> stored) {
        return item.pictures().stream()
                .flatMap(picture -> stored.stream()
                        .filter(one -> one.file().equals(picture.file()))
                        .map(one -> new ShownPicture(picture.alt(), one)))
                .toList();
    }
}
