package org.callworthy.bank;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate said about a question.
 *
 * @param answer what the authors did about it; null until somebody has answered
 */
public record ItemReport(
        long id,
        String itemKey,
        int version,
        String words,
        Instant at,
        @Nullable String answer,
        @Nullable String settledBy,
        @Nullable Instant settledAt)
        implements Serializable {}
