package org.callworthy.delivery;

import java.io.Serializable;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What makes an exam fair to a person; it holds from the next attempt that they begin.
 *
 * @param assignment if it is for one exam only: there it holds instead of the person's general one
 * @param extraPercent of the component's minutes, 0 to 200
 * @param breaks what was agreed on them, in words, for the invigilator, who pauses the clock; may be empty
 */
public record Accommodation(
        PersonId person,
        @Nullable AssignmentId assignment,
        int extraPercent,
        String breaks,
        boolean largerText,
        Reason reason)
        implements Serializable {

    public static final int MOST_PERCENT = 200;
    public static final int LONGEST_BREAKS = 200;

    public Accommodation {
        breaks = breaks.strip();
        if (extraPercent < 0 || extraPercent > MOST_PERCENT || breaks.length() > LONGEST_BREAKS) {
            throw new IllegalArgumentException(
                    "At most " + MOST_PERCENT + " percent and " + LONGEST_BREAKS + " characters");
        }
    }

    /** In force, with whoever granted it. */
    record Granted(Accommodation what, Optional<PersonId> by) {}
}
