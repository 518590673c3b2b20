package org.callworthy.scheme;

/** What may come of publishing a rubric. */
public sealed interface RubricOutcome {

    /** Now, or the same text before. */
    record Published(RubricId id) implements RubricOutcome {}

    /** The number is taken by another text: a changed rubric needs the next one. */
    record NumberTaken(String key, int number) implements RubricOutcome {}
}
