package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;

/** Whether, and from when, somebody can be examined for a level again after a case that came to no certification. */
public sealed interface Retake extends Serializable {

    record Now() implements Retake {}

    /** @param at the end of the waiting days of all components */
    record From(Instant at) implements Retake {}

    record UsedUp(String component, int attempts) implements Retake {}
}
