package org.callworthy.scheme;

import java.io.Serializable;
import org.callworthy.account.Role;

/**
 * How ratings of a performance are resolved.
 *
 * @param adjudicateAtGap points apart on one criterion that call for a third rating
 * @param adjudicateOnSplitCut whether totals on both sides of the cut call for a third rating
 */
public record RatingRules(
        int raters,
        Role ratedBy,
        int adjudicateAtGap,
        boolean adjudicateOnSplitCut,
        Resolution resolution,
        CriticalRule critical)
        implements Serializable {

    /** How several ratings become one score. */
    public enum Resolution {
        /** The mean of two; a third replaces the farther of the two. */
        MEAN_OF_TWO
    }

    /** When a critical criterion has failed. */
    public enum CriticalRule {
        /** When most ratings are below what must be reached. */
        MAJORITY
    }
}
