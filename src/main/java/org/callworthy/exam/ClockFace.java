package org.callworthy.exam;

import org.callworthy.delivery.Attempt;

/** What a token's holder may know of the clock. */
public sealed interface ClockFace {

    /** Or standing still: look whether it is paused. */
    record Running(Attempt attempt) implements ClockFace {}

    record Over() implements ClockFace {}

    record Elsewhere() implements ClockFace {}
}
