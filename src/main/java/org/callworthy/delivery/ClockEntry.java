package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of an attempt's time. @param enteredBy the name of whoever made it; null for what the system did by itself */
public record ClockEntry(
        ClockEntryKind kind,
        Duration time,
        String reason,
        @Nullable String enteredBy,
        Instant at) implements Serializable {}
