package org.callworthy.rating;

import java.util.Optional;

/** What a rater finds who comes to their desk. */
public sealed interface DeskOutcome {

    record Opened(Desk at) implements DeskOutcome {}

    /** Something has come to stand against it since it was given to them: somebody else rates it now. */
    record Barred() implements DeskOutcome {}

    /** There is none, or it is somebody else's: an outsider must not learn which. */
    record Unknown() implements DeskOutcome {}

    default Optional<Desk> desk() {
        return this instanceof Opened(Desk at) ? Optional.of(at) : Optional.empty();
    }
}
