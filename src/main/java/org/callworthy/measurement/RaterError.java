package org.callworthy.measurement;

import java.util.Arrays;

/**
 * Standard error of the mean of several raters' weighted totals of one performance.
 *
 * <p>Two views of the same disagreement, of which the larger counts: the scatter of the totals, {@code s / sqrt(n)}, sees
 * one rater being severer throughout; the scatter on each criterion, {@code sqrt(Σ w² s² / n)}, also sees differences that
 * cancel each other out in the totals. (Brennan 2001, "Generalizability Theory", ch. 2: persons × raters × criteria with
 * criteria fixed.) With two raters it rests on one degree of freedom: a hint, not a measurement.
 */
public final class RaterError {

    private RaterError() {}

    /**
     * @param scores raters × criteria, no gaps
     * @param weights of the criteria
     * @return in weighted points; zero when all agree on everything; NaN below two raters
     */
    public static double of(double[][] scores, double[] weights) {
        int raters = scores.length;
        if (raters < 2) {
            return Double.NaN;
        }
        double[] totals = new double[raters];
        double byCriterion = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            double[] weighted = new double[raters];
            for (int rater = 0; rater < raters; rater++) {
                weighted[rater] = weights[criterion] * scores[rater][criterion];
                totals[rater] += weighted[rater];
            }
            byCriterion += variance(weighted);
        }
        return Math.sqrt(Math.max(variance(totals), byCriterion) / raters);
    }

    /** Of a sample: divided by n − 1. */
    private static double variance(double[] sample) {
        double mean = Arrays.stream(sample).average().orElseThrow();
        return Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum() / (sample.length - 1);
    }
}
