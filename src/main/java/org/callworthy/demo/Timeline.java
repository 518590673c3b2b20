package org.callworthy.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.callworthy.common.WorkingClock;

/**
 * What happened in the demo's past, played in the order in which it happened. An act may add later ones. Time never goes back: an
 * act whose moment has passed while others were at work comes at once.
 */
final class Timeline {

    private record Act(Instant at, int number, boolean settled, Runnable work) {}

    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparingInt(Act::number));
    private final WorkingClock clock;
    private final Instant end;
    private final Runnable settle;
    private int added;
    private int played;

    /**
     * @param end the present: what would come after it is left to the people of the demo
     * @param settle waits until all listeners have heard of what has happened so far
     */
    Timeline(WorkingClock clock, Instant end, Runnable settle) {
        this.clock = clock;
        this.end = end;
        this.settle = settle;
    }

    void at(Instant moment, Runnable work) {
        add(moment, false, work);
    }

    /** As {@link #at}, for what rests on what listeners do. */
    void settledAt(Instant moment, Runnable work) {
        add(moment, true, work);
    }

    private void add(Instant moment, boolean settled, Runnable work) {
        if (moment.isBefore(end)) {
            acts.add(new Act(moment, added++, settled, work));
        }
    }

    void play(Progress progress) {
        for (Act act = acts.poll(); act != null; act = acts.poll()) {
            if (act.settled()) {
                settle.run();
            }
            if (act.at().isAfter(clock.instant())) {
                clock.travelTo(act.at());
            }
            act.work().run();
            progress.show(++played, added);
        }
        settle.run();
    }
}
