package org.callworthy.demo;

/**
 * What becomes of a case, and how well the candidate does.
 *
 * @see Way
 */
enum Fate {
    PASS(0.90, 0),
    /** The raters differ: a third one is called. */
    PASS_BY_THIRD(0.88, 0),
    /** A conditional pass, closed by evidence. */
    MENDED(0.76, 0),
    /** A conditional pass, closed by another attempt at the role-play. */
    RESAT(0.86, 0),
    FAIL(0.38, 0),
    /** Open now: nothing is done yet. */
    TO_SIT(0.8, 3),
    /** Open now: the exam is done. */
    TO_PLAY(0.8, 5),
    /** Open now: exam and role-play are done. */
    TO_RATE(0.85, 8),
    /** Open now: the committee is to decide. */
    TO_DECIDE(0.85, 21),
    /** Open now: a conditional pass, and nothing done about it yet. */
    TO_MEND(0.76, 30),
    /** Open now: a conditional pass, and evidence handed in. */
    TO_ACCEPT(0.76, 40);

    final double skill;
    /** Days since the case was opened, for those that are open now. */
    final int daysOpen;

    Fate(double skill, int daysOpen) {
        this.skill = skill;
        this.daysOpen = daysOpen;
    }

    boolean openNow() {
        return daysOpen > 0;
    }
}
