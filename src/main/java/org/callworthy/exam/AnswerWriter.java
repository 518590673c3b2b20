package org.callworthy.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.callworthy.delivery.Bearer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * The one writer of this node: takes what many candidates have waiting, commits it together and only then acknowledges. When
 * more waits than the database can take, new answers are refused at once rather than queued without end.
 */
@Component
class AnswerWriter implements SmartLifecycle {

    static final int MOST_WAITING = 4096;
    private static final int MOST_ANSWERS_TOGETHER = 512;
    private static final long PATIENCE_SECONDS = 2;
    private static final long SETTLING_SECONDS = 5;
    private static final long LOOK_UP_MILLIS = 100;
    private static final long HELD_ELSEWHERE_MILLIS = 2;
    static final Duration LONGEST_BATCH = Duration.ofSeconds(40);
    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

    private final BlockingQueue<Delivery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger settling = new AtomicInteger();
    private final AnswerBatch batch;
    private final InstantSource clock;
    private volatile boolean running;
    private volatile Instant turned = Instant.EPOCH;
    private volatile Optional<Thread> thread = Optional.empty();

    AnswerWriter(AnswerBatch batch, InstantSource clock) {
        this.batch = batch;
        this.clock = clock;
    }

    /** Completed once the answers are durable; empty when too much waits already. */
    Optional<CompletableFuture<Verdict>> offer(Bearer bearer, List<Answer> answers, Instant receivedAt) {
        Delivery delivery = new Delivery(bearer, answers, receivedAt, new CompletableFuture<>());
        return waiting.offer(delivery) ? Optional.of(delivery.verdict()) : Optional.empty();
    }

    /** Completed once all that was offered before is durable or refused. */
    CompletableFuture<Verdict> settled() throws InterruptedException {
        Delivery nothing = Delivery.barrier();
        settling.incrementAndGet();
        CompletableFuture<Verdict> settled =
                nothing.verdict().whenComplete((verdict, fault) -> settling.decrementAndGet());
        try {
            if (!waiting.offer(nothing, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                nothing.verdict().completeExceptionally(new TimeoutException());
            }
        } catch (InterruptedException e) {
            nothing.verdict().completeExceptionally(e);
            throw e;
        }
        return settled;
    }

    /**
     * Waits until all that was offered before is durable or refused.
     *
     * @throws TransientDataAccessResourceException if that takes too long
     */
    void settle() {
        try {
            settled().get(SETTLING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new TransientDataAccessResourceException("Answers that came before are not written yet", e);
        }
    }

    private void work() {
        List<Delivery> left = List.of();
        while (running || !waiting.isEmpty() || !left.isEmpty()) {
            turned = clock.instant();
            List<Delivery> together = new ArrayList<>(left);
            try {
                take(together);
                left = batch.write(together, settling.get() > 0);
            } catch (InterruptedException e) {
                running = false;
            } catch (Throwable e) {
                left = List.of();
                failed(together, e);
            }
        }
    }

    /** Whatever it was, those who wait are told and the next batch is tried: nothing else would start the writer anew. */
    private static void failed(List<Delivery> together, Throwable why) {
        try {
            together.forEach(delivery -> delivery.verdict().completeExceptionally(why));
            LOG.error("Answers were not written", why);
        } catch (OutOfMemoryError e) {
            // the writer goes on; who waits for a verdict loses patience
        }
    }

    /** Whether it takes answers and comes round: a batch that hangs, or a thread that is gone, is not well. */
    boolean well() {
        return running
                && thread.map(Thread::isAlive).orElse(false)
                && turned.plus(LONGEST_BATCH).isAfter(clock.instant());
    }

    /** @param together what is left of the last batch, whose attempts somebody else held */
    private void take(List<Delivery> together) throws InterruptedException {
        int answers = together.stream().mapToInt(Delivery::size).sum();
        Delivery next =
                waiting.poll(together.isEmpty() ? LOOK_UP_MILLIS : HELD_ELSEWHERE_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            together.add(next);
            answers += next.size();
            next = answers < MOST_ANSWERS_TOGETHER ? waiting.poll() : null;
        }
    }

    @Override
    public void start() {
        running = true;
        turned = clock.instant();
        Thread writer = Thread.ofPlatform().name("answer-writer").start(this::work);
        thread = Optional.of(writer);
    }

    /** Writes what still waits. */
    @Override
    public void stop() {
        running = false;
        thread.ifPresent(writer -> {
            try {
                writer.join(TimeUnit.SECONDS.toMillis(8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts, and after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
