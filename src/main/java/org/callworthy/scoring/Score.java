package org.callworthy.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.callworthy.common.Share;
import org.jspecify.annotations.Nullable;

/**
 * A share of what was attainable, and how it stands to its cut.
 *
 * @param margin standard error in percent points; null where it cannot be told. It never changes what is reached
 * @param cut null where the scheme sets none
 */
public record Score(
        Share share, @Nullable BigDecimal margin, @Nullable CutLine cut) implements Serializable {

    /** Also where nothing has to be reached. */
    public boolean isReached() {
        return cut == null || share.reaches(cut.percent());
    }

    /** Whether the cut lies within one standard error of the share: the committee should look twice. */
    public boolean isClose() {
        return cut != null
                && margin != null
                && share.percent().subtract(cut.percent()).abs().compareTo(margin) <= 0;
    }
}
