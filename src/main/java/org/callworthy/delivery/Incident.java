package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Incident(
        IncidentKind kind, String detail, @Nullable Instant clientAt, Instant at) implements Serializable {}
