package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class AnswerWriterFaultsTest extends WriterScene {

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
    void aWriterThatHangsOrEndedIsNotWell() {
        assertThat(health()).as("not begun").isEqualTo(Status.DOWN);
        gate = new CountDownLatch(1);
        writer.start();
        assertThat(health()).isEqualTo(Status.UP);
        send(open(1), 1);
        Awaitility.await().until(() -> isAtGate);
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
        Bearer bearer = endingAt(NOON.plusSeconds(600));
        send(bearer, 1).cancel(false);
        CompletableFuture<Verdict> again = send(bearer, 2);
        writer.start();
        assertThat(again).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).extracting(entry -> entry.answer().seq()).containsExactly(2);
    }

    @Test
    void whatWasGivenUpIsWrittenIfItCameInTimeAndARepeatOfItMayNot() throws Exception {
        Bearer bearer = endingAt(NOON.plusSeconds(3));
        send(bearer, 1).cancel(false);
        heldElsewhere.add(bearer.attempt());
        writer.start();
        CompletableFuture<Verdict> settled = writer.settled();
        Awaitility.await().until(() -> commits.get() > 2);
        assertThat(settled).as("it waits for the attempt like any other").isNotDone();
        heldElsewhere.clear();
        assertThat(settled).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).singleElement().matches(entry -> !entry.late());
        CompletableFuture<Verdict> again =
                writer.offer(bearer, List.of(answer(1)), NOON.plusSeconds(9)).orElseThrow();
        assertThat(again).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable).hasSize(1);
    }

    @Test
    void whatWasGivenUpIsWrittenIfSomebodyWaitsUntilAllBeforeIs() throws Exception {
        Bearer bearer = endingAt(NOON.plusSeconds(600));
        send(bearer, 1).cancel(false);
        Bearer others = open(2);
        IntStream.rangeClosed(1, 1000).forEach(seq -> send(others, seq));
        CompletableFuture<Verdict> settled = writer.settled();
        writer.start();
        assertThat(settled).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(durable)
                .as("also in a batch before the one that has all that is waited for")
                .anyMatch(entry -> entry.sitting().equals(SittingId.of(bearer.attempt())));
    }

    @Test
    void whatWasGivenUpAndCameLateIsLeftToItsRepeat() throws Exception {
        send(endingAt(NOON.minusSeconds(1)), 1).cancel(false);
        writer.start();
        writer.settled().get(5, TimeUnit.SECONDS);
        assertThat(durable).isEmpty();
    }

    private Bearer endingAt(Instant deadline) {
        Bearer bearer = open(1);
        attempts.put(bearer.attempt(), new Standing(1, deadline, null, null));
        return bearer;
    }
}
