package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.jspecify.annotations.Nullable;

/**
 * A bank among all banks.
 *
 * @param inReview how many items wait for a reviewer
 * @param mostShown an item is retired once it was shown more often; null for never
 */
public record BankRow(
        String key,
        Track track,
        Level level,
        LocalizedText title,
        int approved,
        int inReview,
        @Nullable Integer mostShown)
        implements Serializable {}
