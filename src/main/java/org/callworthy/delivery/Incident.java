package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Incident(
        IncidentKind kind, String detail, @Nullable Instant clientAt, Instant at) implements Serializable {

    /** As the browser says, which may have had no network until {@link #at}, but never later than that. */
    public Instant happenedAt() {
        return clientAt == null || clientAt.isAfter(at) ? at : clientAt;
    }

    boolean isTheSame(NewIncident told) {
        return clientAt != null && told.equals(new NewIncident(kind, detail, clientAt));
    }
}
