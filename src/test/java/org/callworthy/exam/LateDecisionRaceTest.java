package org.callworthy.exam;

import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.callworthy.delivery.AttemptId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class LateDecisionRaceTest extends InvigilatedScene {

    @Autowired
    AnswerWriter writer;

    @Autowired
    LateRepository journal;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDecisionWaitsForWhatHasArrivedAndIsNotWrittenYet() {
        afterTimeIsUp();
        CompletableFuture<Void> decided = Objects.requireNonNull(transaction.execute(status -> {
            hold(bearer.attempt());
            Answer arrived =
                    ExamCandidates.choose(items.get(1), 2).at(items.get(1).place());
            assertThat(writer.offer(bearer, List.of(arrived), clock.instant())).isPresent();
            CompletableFuture<Void> deciding =
                    CompletableFuture.runAsync(() -> invigilate(() -> late.decide(bearer.attempt(), true, ALARM)));
            assertThat(deciding).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
            return deciding;
        }));
        assertThat(decided).succeedsWithin(Duration.ofSeconds(5));
        assertThat(answered()).isEqualTo(2);
        assertThat(journal.undecided(List.of(SittingId.of(bearer.attempt())))).isEmpty();
    }

    /** It had arrived before, by the other node’s clock. */
    @Test
    void whatAnotherNodeStillWritesAfterADecisionWaitsForTheNext() {
        afterTimeIsUp();
        invigilate(() -> late.decide(bearer.attempt(), true, ALARM));
        Answer onItsWay = ExamCandidates.choose(items.get(1), 2).at(items.get(1).place());
        Instant before = clock.instant().minusSeconds(20);
        assertThat(writer.offer(bearer, List.of(onItsWay), before).orElseThrow())
                .succeedsWithin(Duration.ofSeconds(5));
        assertThat(answered()).isEqualTo(1);
        assertThat(journal.undecided(List.of(SittingId.of(bearer.attempt())))).hasSize(1);

        invigilate(() -> late.decide(bearer.attempt(), true, ALARM));
        assertThat(answered()).isEqualTo(2);
        assertThat(journal.undecided(List.of(SittingId.of(bearer.attempt())))).isEmpty();
    }

    /** So that the writer cannot write. */
    private void hold(AttemptId attempt) {
        db.selectFrom(DELIVERY_ATTEMPT)
                .where(DELIVERY_ATTEMPT.ID.eq(attempt.value()))
                .forUpdate()
                .fetch();
    }
}
