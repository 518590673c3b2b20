package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class AnswerWriterTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    private final Map<AttemptId, Standing> attempts = new ConcurrentHashMap<>();
    private final Set<AttemptId> heldElsewhere = ConcurrentHashMap.newKeySet();
    private final List<JournalEntry> durable = new ArrayList<>();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile Function<Collection<JournalEntry>, Optional<RuntimeException>> trouble =
            entries -> Optional.empty();
    private volatile boolean exhausted;
    private volatile Instant now = NOON;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private final AnswerWriter writer = new AnswerWriter(new AnswerBatch(this::write), () -> now);

    @AfterEach
    void stop() {
        gate.countDown();
        writer.stop();
    }

    @Test
    void whatIsAcknowledgedIsDurableAndManyShareOneCommit() {
        writer.start();
        gate = new CountDownLatch(1);
        List<CompletableFuture<Verdict>> sent =
                IntStream.range(0, 400).mapToObj(n -> send(open(n), 1)).toList();
        gate.countDown();
        sent.forEach(CompletableFuture::join);
        assertThat(durable).hasSize(400);
        assertThat(commits.get()).isLessThan(10);
    }

    @Test
    void manyThreadsLoseAndDoubleNothing() {
        writer.start();
        List<Thread> candidates = IntStream.range(0, 50)
                .mapToObj(n -> Thread.ofVirtual().start(() -> {
                    Bearer bearer = open(n);
                    for (int seq = 1; seq <= 40; seq++) {
                        send(bearer, seq).join();
                        send(bearer, seq).join();
                    }
                }))
                .toList();
        candidates.forEach(AnswerWriterTest::join);
        assertThat(durable).hasSize(2000);
        assertThat(durable).extracting(JournalEntry::sitting).doesNotContainNull();
    }

    @Test
    void aDatabaseThatIsAwayAcknowledgesNothing() {
        trouble = entries -> Optional.of(new DataAccessResourceFailureException("away"));
        writer.start();
        CompletableFuture<Verdict> sent = send(open(1), 1);
        assertThat(sent).failsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).isEmpty();
        trouble = entries -> Optional.empty();
        assertThat(send(open(1), 1)).succeedsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void anErrorEndsABatchAndNotTheWriter() {
        exhausted = true;
        writer.start();
        assertThat(send(open(1), 1)).failsWithin(5, TimeUnit.SECONDS);
        exhausted = false;
        assertThat(send(open(1), 1)).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void aWriterThatHangsOrEndedIsNotWell() throws InterruptedException {
        assertThat(health()).as("not begun").isEqualTo(Status.DOWN);
        gate = new CountDownLatch(1);
        writer.start();
        assertThat(health()).isEqualTo(Status.UP);
        send(open(1), 1);
        Thread.sleep(300);
        now = NOON.plus(AnswerWriter.LONGEST_BATCH);
        assertThat(health()).as("one batch for that long").isEqualTo(Status.DOWN);
        gate.countDown();
        writer.stop();
        now = NOON;
        assertThat(health()).as("ended").isEqualTo(Status.DOWN);
    }

    private Status health() {
        return new AnswerWriterHealth(writer).health().getStatus();
    }

    @Test
    void aLostRaceForALockIsRunAgain() {
        AtomicInteger races = new AtomicInteger(3);
        trouble = entries -> races.getAndDecrement() > 0
                ? Optional.of(new CannotAcquireLockException("deadlock"))
                : Optional.empty();
        writer.start();
        assertThat(send(open(1), 1)).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).hasSize(1);
    }

    @Test
    void anAnswerThatTheDatabaseRefusesTakesNoOtherWithIt() {
        Bearer bad = open(13);
        trouble = entries -> entries.stream().anyMatch(e -> e.sitting().value() == 13)
                ? Optional.of(new DataIntegrityViolationException("no"))
                : Optional.empty();
        gate = new CountDownLatch(1);
        writer.start();
        CompletableFuture<Verdict> good = send(open(1), 1);
        CompletableFuture<Verdict> refused = send(bad, 1);
        CompletableFuture<Verdict> alsoGood = send(open(2), 1);
        gate.countDown();
        assertThat(good).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(alsoGood).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(refused).failsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).hasSize(2);
    }

    @Test
    void anAttemptThatSomebodyHoldsHoldsNobodyElseUp() {
        Bearer held = open(1);
        heldElsewhere.add(held.attempt());
        writer.start();
        CompletableFuture<Verdict> waiting = send(held, 1);
        assertThat(send(open(2), 1)).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(waiting).isNotDone();
        heldElsewhere.clear();
        assertThat(waiting).succeedsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void settledMeansThatAllBeforeIsDurable() throws InterruptedException {
        Bearer held = open(1);
        heldElsewhere.add(held.attempt());
        writer.start();
        CompletableFuture<Verdict> before = send(held, 1);
        CompletableFuture<Verdict> settled = writer.settled();
        Thread.sleep(50);
        assertThat(settled).isNotDone();
        heldElsewhere.clear();
        assertThat(settled).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(before).isCompleted();
    }

    @Test
    void olderEpochsAreStaleAndWhatComesAfterTheDeadlineIsLate() {
        writer.start();
        Bearer current = open(1);
        attempts.put(current.attempt(), new Standing(2, NOON, null, null));
        assertThat(send(current, 1).join()).isEqualTo(new Verdict(true, false, NOON, false));
        attempts.put(current.attempt(), new Standing(1, NOON.minusMillis(1), null, null));
        assertThat(send(current, 2).join()).isEqualTo(new Verdict(false, true, NOON.minusMillis(1), false));
        attempts.put(current.attempt(), new Standing(1, NOON, NOON.minusSeconds(9), null));
        assertThat(send(current, 3).join().late()).as("handed in").isTrue();
        assertThat(durable).hasSize(3).noneMatch(entry -> entry.counts(false));
    }

    @Test
    void anotherAnswerUnderTheSameNumberIsNotAcknowledged() {
        writer.start();
        Bearer bearer = open(1);
        send(bearer, 1).join();
        assertThat(send(bearer, 1).join().other()).as("sent once more").isEmpty();
        assertThat(send(bearer, List.of(new Answer(1, 1, "[\"a\"]", 9000, false, NOON)))
                        .join()
                        .other())
                .as("the same answer, another time")
                .isEmpty();
        Answer other = new Answer(1, 1, "[\"b\"]", 0, false, null);
        assertThat(send(bearer, List.of(new Answer(2, 1, null, 0, false, null), other))
                        .join()
                        .other())
                .hasValue(1);
        assertThat(durable).extracting(entry -> entry.answer().response()).containsExactly("[\"a\"]", null);
    }

    @Test
    void ofTwoUnderTheSameNumberInOneCommitTheSecondIsNotAcknowledged() {
        Bearer bearer = open(1);
        CompletableFuture<Verdict> first = send(bearer, 1);
        CompletableFuture<Verdict> again = send(bearer, 1);
        CompletableFuture<Verdict> other = send(bearer, List.of(new Answer(1, 1, null, 0, false, null)));
        writer.start();
        assertThat(first.join().other()).isEmpty();
        assertThat(again.join().other()).isEmpty();
        assertThat(other.join().other()).hasValue(1);
        assertThat(durable).hasSize(1);
    }

    @Test
    void whatWasGivenUpBeforeItWasBegunIsNotWritten() {
        Bearer bearer = open(1);
        send(bearer, 1).cancel(false);
        CompletableFuture<Verdict> again = send(bearer, 2);
        writer.start();
        assertThat(again).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).extracting(entry -> entry.answer().seq()).containsExactly(2);
    }

    @Test
    void whenTooMuchWaitsItSaysSoAtOnce() {
        Bearer bearer = open(1);
        for (int n = 1; n <= AnswerWriter.MOST_WAITING; n++) {
            assertThat(writer.offer(bearer, List.of(answer(n)), NOON)).isPresent();
        }
        assertThat(writer.offer(bearer, List.of(answer(1)), NOON)).isEmpty();
        writer.start();
    }

    @Test
    void stoppingWritesWhatStillWaits() {
        List<CompletableFuture<Verdict>> sent =
                IntStream.range(0, 1000).mapToObj(n -> send(open(n), 1)).toList();
        writer.start();
        writer.stop();
        assertThat(sent).allSatisfy(one -> assertThat(one).isCompleted());
        assertThat(durable).hasSize(1000);
    }

    /** Stands for the transaction: all or nothing, and no entry twice. */
    private Commit.Written write(
            Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> work) {
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
        Map<JournalEntry.Key, Answer> before = new HashMap<>();
        for (JournalEntry entry : entries) {
            durable.stream()
                    .filter(old -> old.key().equals(entry.key()))
                    .findFirst()
                    .ifPresentOrElse(old -> before.put(old.key(), old.answer()), () -> durable.add(entry));
        }
        commits.incrementAndGet();
        return new Commit.Written(held, before);
    }

    private Bearer open(int n) {
        AttemptId attempt = new AttemptId(n);
        attempts.putIfAbsent(attempt, new Standing(1, NOON.plusSeconds(60), null, null));
        return new Bearer(attempt, 1);
    }

    private CompletableFuture<Verdict> send(Bearer bearer, int seq) {
        return send(bearer, List.of(answer(seq)));
    }

    private CompletableFuture<Verdict> send(Bearer bearer, List<Answer> answers) {
        return writer.offer(bearer, answers, NOON).orElseThrow();
    }

    private static Answer answer(int seq) {
        return new Answer(1, seq, "[\"a\"]", 0, false, null);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
