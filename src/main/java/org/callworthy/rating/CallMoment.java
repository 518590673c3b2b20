package org.callworthy.rating;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something on the timeline of a call that helps a rater find their way.
 *
 * @param atMillis from the beginning of the recording
 * @param mood the caller's, with a line only
 * @param text the caller's line as spoken, or the label of the button that the candidate pressed; empty otherwise
 */
public record CallMoment(Kind kind, int atMillis, @Nullable String mood, String text) implements Serializable {

    public enum Kind {
        LINE,
        ACTION,
        /** The microphone or the network was lost, or the page loaded anew. */
        INTERRUPTION,
        END
    }
}
