package org.callworthy.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** Candidates who answer again and again, and send what was not acknowledged until it is: as the player does. */
final class Steadfast implements AutoCloseable {

    private static final long BEAT_MS = 500;
    private static final long AGAIN_MS = 500;

    private final List<Candidate> all;
    private final AtomicIntegerArray acknowledged;
    private final ConcurrentHashMap<String, LongAdder> troubles = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LongAdder repeated = new LongAdder();
    private volatile boolean over;

    Steadfast(List<Candidate> all) {
        this.all = List.copyOf(all);
        acknowledged = new AtomicIntegerArray(all.size());
        for (int n = 0; n < all.size(); n++) {
            int which = n;
            threads.submit(() -> {
                goOn(which);
                return which;
            });
        }
    }

    private void goOn(int which) throws InterruptedException {
        Candidate candidate = all.get(which);
        while (!over) {
            boolean done = attempt(candidate::answer);
            while (!done && !over) {
                TimeUnit.MILLISECONDS.sleep(AGAIN_MS);
                repeated.increment();
                done = attempt(candidate::repeat);
            }
            if (done) {
                acknowledged.incrementAndGet(which);
            }
            TimeUnit.MILLISECONDS.sleep(BEAT_MS);
        }
    }

    private interface Sending {
        void send() throws IOException;
    }

    private boolean attempt(Sending sending) {
        try {
            sending.send();
            return true;
        } catch (IOException | RuntimeException e) {
            troubles.computeIfAbsent(String.valueOf(e.getMessage()), message -> new LongAdder())
                    .increment();
            return false;
        }
    }

    /**
     * Waits until each has had something new acknowledged.
     *
     * @return for how many that did not come to pass
     */
    int awaitProgress(int seconds) throws InterruptedException {
        int[] before = new int[all.size()];
        for (int n = 0; n < before.length; n++) {
            before[n] = acknowledged.get(n);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int stuck = stuck(before);
        while (stuck > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
            stuck = stuck(before);
        }
        return stuck;
    }

    private int stuck(int[] before) {
        int stuck = 0;
        for (int n = 0; n < before.length; n++) {
            stuck += acknowledged.get(n) > before[n] ? 0 : 1;
        }
        return stuck;
    }

    /** Requests that were sent again because no acknowledgement came. */
    long repeated() {
        return repeated.sum();
    }

    Map<String, Long> troubles() {
        Map<String, Long> counts = new TreeMap<>();
        troubles.forEach((what, count) -> counts.put(what, count.sum()));
        return counts;
    }

    /** Ends when nobody waits for a reply any more. */
    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
