package org.callworthy.exam;

/** What may come of asking for a picture of an item. */
public sealed interface PictureOutcome {

    @SuppressWarnings("ArrayRecordComponent")
    record Given(byte[] picture, String mediaType) implements PictureOutcome {}

    /** No such item in the form, or no such picture. */
    record NothingToSee() implements PictureOutcome {}

    /** The clock stands still. */
    record Paused() implements PictureOutcome {}

    record Over() implements PictureOutcome {}

    record Elsewhere() implements PictureOutcome {}
}
