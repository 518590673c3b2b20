package org.callworthy.exam;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.callworthy.delivery.Bearer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
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
    private static final long LOOK_UP_MILLIS = 100;
    private static final long HELD_ELSEWHERE_MILLIS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

    private final BlockingQueue<Delivery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AnswerBatch batch;
    private final InstantSource clock;
    private volatile boolean running;
    private Optional<Thread> thread = Optional.empty();

    AnswerWriter(AnswerBatch batch, InstantSource clock) {
        this.batch = batch;
        this.clock = clock;
    }

    /** Completed once the answers are durable; empty when too much waits already. */
    Optional<CompletableFuture<Verdict>> offer(Bearer bearer, List<Answer> answers) {
        Delivery delivery = new Delivery(bearer, answers, clock.instant(), new CompletableFuture<>());
        return waiting.offer(delivery) ? Optional.of(delivery.verdict()) : Optional.empty();
    }

    /** Completed once all that was offered before is durable or refused. */
    CompletableFuture<Verdict> settled() throws InterruptedException {
        Delivery nothing = Delivery.barrier();
        return waiting.offer(nothing, PATIENCE_SECONDS, TimeUnit.SECONDS)
                ? nothing.verdict()
                : CompletableFuture.failedFuture(new TimeoutException());
    }

    private void work() {
        List<Delivery> left = new ArrayList<>();
        while (running || !waiting.isEmpty() || !left.isEmpty()) {
            try {
                left = new ArrayList<>(batch.write(next(left)));
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                LOG.error("Answers were not written", e);
                left = new ArrayList<>();
            }
        }
    }

    /** @param left of the last batch, whose attempts somebody else held */
    private List<Delivery> next(List<Delivery> left) throws InterruptedException {
        List<Delivery> next = new ArrayList<>(left);
        int answers = next.stream().mapToInt(Delivery::size).sum();
        Delivery first = waiting.poll(left.isEmpty() ? LOOK_UP_MILLIS : HELD_ELSEWHERE_MILLIS, TimeUnit.MILLISECONDS);
        while (first != null) {
            next.add(first);
            answers += first.size();
            first = answers < MOST_ANSWERS_TOGETHER ? waiting.poll() : null;
        }
        return next;
    }

    @Override
    public void start() {
        running = true;
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
