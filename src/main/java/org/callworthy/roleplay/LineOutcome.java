package org.callworthy.roleplay;

import java.io.InputStream;

/** What may come of asking for the sound of a line. */
public sealed interface LineOutcome {

    /** @param wav to be closed by whoever reads it */
    record Sound(InputStream wav) implements LineOutcome {}

    record NoSuchLine() implements LineOutcome {}

    record Elsewhere(int epoch) implements LineOutcome {}

    record Closed() implements LineOutcome {}
}
