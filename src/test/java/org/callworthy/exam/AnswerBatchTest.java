package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class AnswerBatchTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final AttemptId ATTEMPT = new AttemptId(1);
    private static final Map<AttemptId, Standing> HELD =
            Map.of(ATTEMPT, new Standing(1, NOON.plusSeconds(60), null, null));

    private final List<JournalEntry> durable = new ArrayList<>();

    @Test
    void ofTwoDeliveriesOfOneAttemptEachIsToldWhatCameOfItself() {
        Delivery skipped = delivery(1);
        Delivery written = delivery(2);
        AnswerBatch batch = new AnswerBatch(refusingBoth(List.of(Map.<AttemptId, Standing>of(), HELD)));

        assertThat(batch.write(List.of(skipped, written), false)).containsExactly(skipped);
        assertThat(durable).extracting(entry -> entry.answer().seq()).containsExactly(2);
        assertThat(skipped.verdict()).isNotDone();
        assertThat(written.verdict()).isCompleted();
    }

    /** @param held what can be held in each transaction after the first, which the database refuses */
    private Commit refusingBoth(List<Map<AttemptId, Standing>> held) {
        Iterator<Map<AttemptId, Standing>> next = held.iterator();
        return new Commit() {
            private boolean first = true;

            @Override
            public Written write(
                    Collection<AttemptId> wanted,
                    Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries) {
                if (first) {
                    first = false;
                    throw new DataIntegrityViolationException("one of them");
                }
                Map<AttemptId, Standing> now = next.next();
                durable.addAll(entries.apply(now));
                return new Written(now, Map.of());
            }
        };
    }

    private static Delivery delivery(int seq) {
        Answer answer = new Answer(1, seq, "[\"a\"]", 0, false, null);
        return new Delivery(new Bearer(ATTEMPT, 1), List.of(answer), NOON, new CompletableFuture<>());
    }
}
