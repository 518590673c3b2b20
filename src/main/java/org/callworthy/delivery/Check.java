package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found before an attempt.
 *
 * @param detail what was measured; empty where a person looked
 * @param document what they saw of who somebody is
 * @param by who looked; null where the page did
 */
public record Check(
        CheckKind kind,
        boolean passed,
        String detail,
        @Nullable DocumentKind document,
        @Nullable String by,
        Instant at) implements Serializable {}
