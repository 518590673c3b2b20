package org.callworthy.bank;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param person null if it was done by the system */
public record HistoryEntry(
        int version, ItemAct act, @Nullable String person, String note, Instant at) implements Serializable {}
