package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a case until when, and what has been erased.
 *
 * @param recordingsUntil null while the case is not over
 * @param recordsUntil null while the case is not over
 */
public record Keeping(
        @Nullable LocalDate recordingsUntil, @Nullable LocalDate recordsUntil, List<Erasure> erasures)
        implements Serializable {

    public Keeping {
        erasures = List.copyOf(erasures);
    }

    public Optional<Instant> erased(Erasure.What what) {
        return erasures.stream()
                .filter(erasure -> erasure.what() == what)
                .map(Erasure::at)
                .findFirst();
    }
}
