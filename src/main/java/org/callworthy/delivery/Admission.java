package org.callworthy.delivery;

/** What a token opens. */
public sealed interface Admission {

    /** Open, in time or not: look at the deadline. */
    record Admitted(Attempt attempt) implements Admission {}

    /** The attempt goes on elsewhere. */
    record Stale(Attempt attempt) implements Admission {}

    record Closed(Attempt attempt) implements Admission {}

    /** No such attempt, or not its token. */
    record Unknown() implements Admission {}
}
