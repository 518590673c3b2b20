package org.callworthy.demo;

/** What becomes of a candidacy. The committee goes by the results; so a fate is how well somebody does. */
enum Fate {
    PASS,
    /** The raters differ: a third one is called. */
    PASS_BY_THIRD,
    /** A conditional pass: a critical criterion failed. Closed by evidence. */
    MENDED,
    /** A conditional pass: the role-play is below its cut. Closed by another attempt. */
    RESAT,
    FAIL,
    /** Open now: nothing is done yet. */
    TO_SIT(-7),
    /** Open now: the exam is done. */
    TO_PLAY(2),
    /** Open now: exam and role-play are done. */
    TO_RATE(4),
    /** Open now: the committee is to decide. */
    TO_DECIDE(14),
    /** Open now: a conditional pass, and nothing done about it yet. */
    TO_MEND(25),
    /** Open now: a conditional pass, and evidence handed in. */
    TO_ACCEPT(32);

    /** Days since the exam day, of those that are open now. */
    final int daysAgo;

    Fate() {
        this(0);
    }

    Fate(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    boolean isAtLeast(Fate open) {
        return ordinal() < TO_SIT.ordinal() || ordinal() >= open.ordinal();
    }

    /** Somebody is still to look at it. */
    boolean isOpenNow() {
        return ordinal() >= TO_SIT.ordinal();
    }

    boolean failsCritical() {
        return this == MENDED || this == TO_MEND || this == TO_ACCEPT;
    }
}
