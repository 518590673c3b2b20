package org.callworthy.delivery;

/** What came of noting that a person is involved in a case. */
public sealed interface InvolvementOutcome {

    record Noted() implements InvolvementOutcome {}

    /** Refused: the person stands on the other side already. */
    record OtherSide(Side side) implements InvolvementOutcome {}
}
