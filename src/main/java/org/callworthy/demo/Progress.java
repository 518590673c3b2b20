package org.callworthy.demo;

/** Tells whoever waits at the console how far the demo people are. */
final class Progress {

    private static final int STEP = 10;

    private int shown = -1;

    /** How much is done, as a share of what is known so far. Goes up only. */
    void show(int done, int known) {
        int percent = known == 0 ? 0 : (int) (100L * done / known);
        int step = percent - percent % STEP;
        if (step > shown) {
            shown = step;
            say("Making demo people … " + step + " %");
        }
    }

    int percent() {
        return Math.max(0, shown);
    }

    @SuppressWarnings("SystemOut")
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
