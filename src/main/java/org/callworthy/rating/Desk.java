package org.callworthy.rating;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a rater has before them: what is heard, what is to be scored, and what they put down so far.
 *
 * @param moments the course of the call
 * @param marks by criterion; a criterion without one is untouched
 * @param erasedAt when the recording was erased; null while it can be heard
 */
public record Desk(
        QueueEntry rating,
        List<CallMoment> moments,
        List<DeskCriterion> criteria,
        Map<String, Mark> marks,
        @Nullable Instant erasedAt)
        implements Serializable {

    public Desk {
        moments = List.copyOf(moments);
        criteria = List.copyOf(criteria);
        marks = new LinkedHashMap<>(marks);
    }

    public Mark mark(String criterion) {
        return marks.getOrDefault(criterion, Mark.EMPTY);
    }
}
