package org.callworthy.measurement;

/**
 * Standard error of measurement at one score by the binomial error model: {@code sqrt(p (1 − p) / (n − 1))} for a share
 * {@code p} of {@code n} items (Lord 1955, "Sampling fluctuations resulting from the sampling of test items"; Lord and
 * Novick 1968, ch. 23). The items are taken for a random draw from their pool, which a blueprint only improves on. With
 * partial credit it errs on the careful side: scores between 0 and 1 with mean p vary by p (1 − p) at most.
 */
public final class BinomialError {

    private BinomialError() {}

    /**
     * @param share of the attainable points, 0 to 1
     * @param items how many items the share rests on
     * @return standard error in the unit of {@code share}; zero at a share of 0 or 1; NaN below two items
     */
    public static double of(double share, int items) {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("Not a share: " + share);
        }
        return items < 2 ? Double.NaN : Math.sqrt(share * (1 - share) / (items - 1));
    }
}
