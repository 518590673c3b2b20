package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;

/** What came of an act on an attempt's time. */
public sealed interface ClockOutcome extends Serializable {

    /** @param reopened whether time had been up already and the candidate can go on now */
    record Changed(Instant deadline, boolean reopened) implements ClockOutcome {}

    /** There is nothing to do: the same act was done before, or it gives no time. */
    record Nothing() implements ClockOutcome {}

    record Refused(Why why) implements ClockOutcome {}

    enum Why {
        /** The candidate handed in, or it was ended: that is not undone by giving time. */
        HANDED_IN,
        /** An invigilator ended it on purpose: it goes on only by an act on it alone. */
        ENDED,
        /** The committee votes or has decided on what it came to. */
        DECIDED,
        PAUSED,
        NOT_PAUSED,
        CLOSED,
        /** Answers may still come in time. */
        NOT_OVER,
        /** A call cannot stand still or be taken up again. */
        ROLE_PLAY,
        /** It is the signed-in person’s own: nobody watches over themself. */
        ONESELF
    }
}
