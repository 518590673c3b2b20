package org.callworthy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has many candidates act at once, each on a virtual thread.
 *
 * @param <C> what a candidate does: sit an exam, or hold a call
 */
final class Crowd<C> {

    private final List<C> all;
    private final ConcurrentHashMap<String, AtomicInteger> troubles = new ConcurrentHashMap<>();

    interface Act<C> {
        void by(C candidate) throws IOException;
    }

    Crowd(List<C> all) {
        this.all = List.copyOf(all);
    }

    /** Each once, a few at a time, before anything is measured: a sign-in costs the server an Argon2 hash. */
    static <C> void prepare(List<C> all, Act<C> act) {
        all.parallelStream().forEach(candidate -> {
            try {
                act.by(candidate);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What went wrong, and how often. */
    ConcurrentHashMap<String, AtomicInteger> troubles() {
        return troubles;
    }

    /** Acts whose latency is in no figure, as they failed. */
    long failed() {
        return troubles.values().stream().mapToLong(AtomicInteger::get).sum();
    }

    /** Each once, evenly spread over some seconds; latencies count from when each was due. */
    Latencies spread(int seconds, Act<C> act) throws InterruptedException {
        long gap = TimeUnit.SECONDS.toNanos(seconds) / all.size();
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        run(all.size(), n -> {
            long due = begin + n * gap;
            await(due);
            act(all.get(n), act, latencies, due);
        });
        return latencies;
    }

    /** Each again and again at its own beat, the beats evenly shifted against each other. */
    Latencies beat(int everySeconds, int forSeconds, Act<C> act) throws InterruptedException {
        long beat = TimeUnit.SECONDS.toNanos(everySeconds);
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(forSeconds);
        run(all.size(), n -> {
            for (long due = begin + n * beat / all.size(); due < end; due += beat) {
                await(due);
                act(all.get(n), act, latencies, due);
            }
        });
        return latencies;
    }

    /** Some of them without any pause: the next as soon as the last has been acknowledged. */
    Latencies closedLoop(int how, int forSeconds, Act<C> act) throws InterruptedException {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(forSeconds);
        run(Math.min(how, all.size()), n -> {
            for (long due = System.nanoTime(); due < end; due = System.nanoTime()) {
                act(all.get(n), act, latencies, due);
            }
        });
        return latencies;
    }

    private void act(C candidate, Act<C> act, Latencies latencies, long due) {
        try {
            act.by(candidate);
            latencies.since(due);
        } catch (IOException | RuntimeException e) {
            troubles.computeIfAbsent(String.valueOf(e.getMessage()), message -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    private interface Task {
        void run(int n) throws InterruptedException;
    }

    private static void run(int count, Task task) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> running = new java.util.ArrayList<>();
            for (int n = 0; n < count; n++) {
                int which = n;
                running.add(threads.submit(() -> {
                    task.run(which);
                    return true;
                }));
            }
            for (Future<Boolean> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void await(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
