package org.callworthy.bank;

import java.util.Locale;
import java.util.Optional;

/** Where the pictures and recordings of items that go out come from. */
@FunctionalInterface
public interface ItemFiles {

    ItemFiles NONE = (item, picture) -> Optional.empty();

    Optional<byte[]> of(ItemText item, ItemPicture picture);

    /** What is recorded of an item in a language, in the format that its name says. */
    default Optional<byte[]> recording(ItemText item, Locale language) {
        return Optional.empty();
    }
}
