package org.callworthy.bank;

import org.callworthy.common.yaml.Wording;

/** What may come of a picture for an item. */
public sealed interface PictureUpload {

    record Kept(StoredPicture picture) implements PictureUpload {}

    /** No picture that can be taken. @param why and what would be right */
    record Refused(Wording why) implements PictureUpload {}

    /** The version is no draft any more. */
    record Closed() implements PictureUpload {}
}
