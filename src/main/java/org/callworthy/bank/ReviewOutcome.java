package org.callworthy.bank;

/** What may come of a reviewer's act. */
public sealed interface ReviewOutcome {

    /** @param silent whether it must be heard and there is no voice for a language, so that it is in no form yet */
    record Done(boolean silent) implements ReviewOutcome {}

    /** The person has written this version, and nobody reviews what they wrote. */
    record OwnWork() implements ReviewOutcome {}

    /** The person has written the material that it rests on. */
    record OwnMaterial() implements ReviewOutcome {}

    /** It is not as it was seen any more; somebody else was faster. */
    record Stale() implements ReviewOutcome {}

    /** A higher version of the item is or was approved, and this one does not take its place. */
    record Overtaken() implements ReviewOutcome {}

    /** Something it rests on has changed, so that it is not complete any more. It went back to its authors. */
    record Unready() implements ReviewOutcome {}
}
