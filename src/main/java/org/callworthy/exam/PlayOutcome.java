package org.callworthy.exam;

/** What may come of asking to hear an item. */
public sealed interface PlayOutcome {

    /** @param heard how often it has been given, this time included */
    record Given(byte[] sound, String mediaType, int heard) implements PlayOutcome {}

    /** It was given as often as it may be. */
    record NoneLeft() implements PlayOutcome {}

    /** No such item in the form, or nothing to hear with it. */
    record NothingToHear() implements PlayOutcome {}

    /** The clock stands still. */
    record Paused() implements PlayOutcome {}

    record Over() implements PlayOutcome {}

    record Elsewhere() implements PlayOutcome {}
}
