package org.callworthy.bank;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An item in its bank's list, by its current version.
 *
 * @param type as in files, and so is the difficulty; empty where the author has not said it yet
 * @param findings how much is still wrong with it or missing
 * @param approved the number of the version that may be in forms; null if there is none
 * @param shown how often candidates saw any version of it, as counted last
 * @param reports what candidates said about it and nobody has answered yet
 */
public record ItemRow(
        ItemVersionId version,
        String itemKey,
        int number,
        ItemState state,
        String type,
        String competency,
        String difficulty,
        int seconds,
        int findings,
        @Nullable Integer approved,
        LocalizedText stem,
        List<String> tags,
        boolean practice,
        int shown,
        int reports,
        @Nullable String changedBy,
        @Nullable Instant changedAt)
        implements Serializable {}
