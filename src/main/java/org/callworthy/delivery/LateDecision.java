package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether answers that came late count: those that had arrived by then.
 *
 * @param by name of whoever decided
 */
public record LateDecision(
        boolean counts, String reason, @Nullable String by, Instant at) implements Serializable {}
