package org.callworthy.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one writer of this node: commits what many calls have waiting together and only then acknowledges. When more waits
 * than the database can take, new chunks are refused at once; they stay in the browsers.
 */
@Component
class ChunkWriter implements SmartLifecycle {

    private static final int MOST_WAITING = 512;
    private static final int MOST_TOGETHER = 64;
    private static final long LOOK_UP_MILLIS = 100;
    private static final long HELD_ELSEWHERE_MILLIS = 2;
    private static final long LAST_WORDS_SECONDS = 8;
    private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);

    private final BlockingQueue<ChunkDelivery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ChunkBatch batch;
    private volatile boolean running;
    private Thread thread = new Thread();

    ChunkWriter(ChunkBatch batch) {
        this.batch = batch;
    }

    /** @return false when too much waits already */
    boolean offer(ChunkDelivery delivery) {
        return waiting.offer(delivery);
    }

    private void work() {
        List<ChunkDelivery> left = List.of();
        while (running || !waiting.isEmpty() || !left.isEmpty()) {
            List<ChunkDelivery> next = next(left);
            try {
                left = batch.write(next);
            } catch (Throwable e) {
                left = List.of();
                failed(next, e);
            }
        }
    }

    /** Whatever it was, the next batch is tried: nothing else would start the writer anew. */
    private static void failed(List<ChunkDelivery> together, Throwable why) {
        try {
            together.forEach(delivery -> delivery.outcome().completeExceptionally(why));
            LOG.error("Chunks were not written", why);
        } catch (OutOfMemoryError e) {
            // the writer goes on; who waits for an outcome loses patience
        }
    }

    /** @param left of the last batch, whose attempts somebody else held */
    private List<ChunkDelivery> next(List<ChunkDelivery> left) {
        List<ChunkDelivery> next = new ArrayList<>(left);
        try {
            ChunkDelivery first =
                    waiting.poll(left.isEmpty() ? LOOK_UP_MILLIS : HELD_ELSEWHERE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                next.add(first);
                waiting.drainTo(next, Math.max(0, MOST_TOGETHER - next.size()));
            }
        } catch (InterruptedException e) {
            running = false;
        }
        return next;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("chunk-writer").start(this::work);
    }

    /** Writes what still waits. */
    @Override
    public void stop() {
        running = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(LAST_WORDS_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
