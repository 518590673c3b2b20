package org.callworthy.rating;

/** Why two ratings cannot stand without a third. */
enum Disagreement {
    /** Too many points apart on a criterion. */
    GAP,
    /** The two totals lie on both sides of the cut. */
    SPLIT_CUT,
    /** One saw a critical criterion failed, the other did not: there is no majority. */
    CRITICAL
}
