package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether answers that came late count: those that were kept by then.
 *
 * @param by name of whoever decided
 * @param entries how many entries were kept of the attempt: of what was written after them nothing is decided
 */
public record LateDecision(
        boolean counts, String reason, @Nullable String by, Instant at, int entries) implements Serializable {}
