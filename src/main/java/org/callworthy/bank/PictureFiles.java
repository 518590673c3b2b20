package org.callworthy.bank;

import java.util.Optional;

/** Where the pictures of items that go out come from. */
@FunctionalInterface
public interface PictureFiles {

    PictureFiles NONE = (item, picture) -> Optional.empty();

    Optional<byte[]> of(ItemText item, ItemPicture picture);
}
