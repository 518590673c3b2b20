package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class AnswerWriterTest extends WriterScene {

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
        assertThat(durable).hasSize(3).noneMatch(JournalEntry::counts);
    }

    @Test
    void whatIsSentAgainAfterTheEndIsToldThatItCountsAsItDid() {
        writer.start();
        Bearer bearer = open(1);
        send(bearer, 1).join();
        attempts.put(bearer.attempt(), new Standing(2, NOON.minusSeconds(1), NOON, null));
        assertThat(send(bearer, 1).join()).isEqualTo(new Verdict(false, false, NOON.minusSeconds(1), false));
        assertThat(send(bearer, List.of(answer(1), answer(2))).join())
                .isEqualTo(
                        new Verdict(true, true, NOON.minusSeconds(1), false, Set.of(answer(1)), OptionalInt.empty()));
        assertThat(send(bearer, 2).join().stale())
                .as("was stale the first time, too")
                .isTrue();
        assertThat(durable).hasSize(2);
    }

    @Test
    void whatWasNeverThereUnderItsNumberIsLateAfterTheEnd() {
        writer.start();
        Bearer bearer = open(1);
        send(bearer, 1).join();
        attempts.put(bearer.attempt(), new Standing(1, NOON, NOON, null));
        Verdict changed = send(bearer, List.of(new Answer(1, 1, "[\"b\"]", 0, false, null)))
                .join();
        assertThat(changed.late()).isTrue();
        assertThat(changed.other()).hasValue(1);
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

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
