package org.callworthy.exam;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A set of forms prepared together, as a list shows it.
 *
 * @param overlap the most items that two of its forms were allowed to share, anchors apart
 * @param mostUses the most of its forms that an item was allowed to be in, anchors apart
 * @param stale how many of the forms have an item version that is not approved any more; they are given to nobody
 * @param uses how many candidates got one of the forms
 * @param madeBy null if nobody's name is known
 * @param version counts its changes
 */
public record FormSetLine(
        FormSetId id,
        ExamRef exam,
        FormSetState state,
        int overlap,
        int mostUses,
        int forms,
        int stale,
        int uses,
        @Nullable String madeBy,
        Instant madeAt,
        @Nullable Instant activatedAt,
        int version)
        implements Serializable {

    public boolean isUsable() {
        return stale < forms;
    }
}
