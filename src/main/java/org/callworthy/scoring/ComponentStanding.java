package org.callworthy.scoring;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A component of the level, and how the case stands there.
 *
 * @param weight percent of the overall score
 * @param score null while there is no result
 * @param counted the result that counts; null while there is none
 */
public record ComponentStanding(
        String component,
        LocalizedText title,
        int weight,
        @Nullable Score score,
        @Nullable ComponentResult counted) implements Serializable {

    public boolean isCriticallyFailed() {
        return counted != null && counted.criticalFailed();
    }

    /** Below its cut, or with a failed critical criterion. */
    public boolean isShort() {
        return isCriticallyFailed() || (score != null && !score.isReached());
    }
}
