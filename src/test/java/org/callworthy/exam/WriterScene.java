package org.callworthy.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.AfterEach;

/** The writer of answers over a journal in memory. */
abstract class WriterScene {

    static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    final Map<AttemptId, Standing> attempts = new ConcurrentHashMap<>();
    final Set<AttemptId> heldElsewhere = ConcurrentHashMap.newKeySet();
    final List<JournalEntry> durable = new ArrayList<>();
    final AtomicInteger commits = new AtomicInteger();
    volatile Function<Collection<JournalEntry>, Optional<RuntimeException>> trouble = entries -> Optional.empty();
    volatile boolean exhausted;
    volatile Instant now = NOON;
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile boolean isAtGate;

    final AnswerWriter writer = new AnswerWriter(new AnswerBatch(this::write), () -> now);

    @AfterEach
    void stop() {
        gate.countDown();
        writer.stop();
    }

    /** Stands for the transaction: all or nothing, and no entry twice. */
    private Commit.Written write(
            Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> work) {
        isAtGate = true;
        await(gate);
        if (exhausted) {
            throw new OutOfMemoryError("as if");
        }
        Map<AttemptId, Standing> held = new LinkedHashMap<>();
        wanted.stream().filter(id -> !heldElsewhere.contains(id)).forEach(id -> held.put(id, attempts.get(id)));
        Collection<JournalEntry> entries = work.apply(held);
        trouble.apply(entries).ifPresent(e -> {
            throw e;
        });
        Map<JournalEntry.Key, JournalEntry> before = new HashMap<>();
        for (JournalEntry entry : entries) {
            durable.stream()
                    .filter(old -> old.key().equals(entry.key()))
                    .findFirst()
                    .ifPresentOrElse(old -> before.put(old.key(), old), () -> durable.add(entry));
        }
        commits.incrementAndGet();
        return new Commit.Written(held, before);
    }

    Bearer open(int n) {
        AttemptId attempt = new AttemptId(n);
        attempts.putIfAbsent(attempt, new Standing(1, NOON.plusSeconds(60), null, null));
        return new Bearer(attempt, 1);
    }

    CompletableFuture<Verdict> send(Bearer bearer, int seq) {
        return send(bearer, List.of(answer(seq)));
    }

    CompletableFuture<Verdict> send(Bearer bearer, List<Answer> answers) {
        return writer.offer(bearer, answers, NOON).orElseThrow();
    }

    static Answer answer(int seq) {
        return new Answer(1, seq, "[\"a\"]", 0, false, null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
