package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.junit.jupiter.api.Test;

class AnswerDeskTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    private static final ItemVersionId ITEM = new ItemVersionId(7);
    private static final Bearer BEARER = new Bearer(new AttemptId(3), 2);
    private static final List<NewAnswer> ANSWERS = List.of(new NewAnswer(ITEM, 4, Optional.empty(), 0, false, null));

    private final Forms forms = mock();
    private final AnswerWriter writer = mock();
    private final AnswerRepository journal = mock();
    private final AnswerDesk desk = new AnswerDesk(forms, mock(Bank.class), writer, journal, () -> NINE);

    @Test
    void whoLosesPatienceLeavesNothingInTheQueue() {
        CompletableFuture<Verdict> never = new CompletableFuture<>() {
            @Override
            public Verdict get(long timeout, TimeUnit unit) throws TimeoutException {
                throw new TimeoutException();
            }
        };
        writes(never);
        assertThat(desk.save(BEARER, ANSWERS)).isEqualTo(new SaveOutcome.Busy());
        assertThat(never).isCancelled();
    }

    @Test
    void anotherAnswerUnderTheNumberIsToldWithTheNewestNumber() {
        when(journal.newestSeq(SittingId.of(BEARER.attempt()), 2)).thenReturn(9);
        writes(CompletableFuture.completedFuture(new Verdict(false, false, NINE, false, Set.of(), OptionalInt.of(1))));
        assertThat(desk.save(BEARER, ANSWERS)).isEqualTo(new SaveOutcome.Other(ITEM, 9));
    }

    @Test
    void whatHadComeInTimeBeforeIsToldApartFromWhatComesOnlyNow() {
        NewAnswer again = ANSWERS.getFirst();
        NewAnswer late = new NewAnswer(ITEM, 2, Optional.empty(), 0, true, null);
        for (boolean stale : List.of(false, true)) {
            writes(CompletableFuture.completedFuture(
                    new Verdict(stale, true, NINE, false, Set.of(again.at(1)), OptionalInt.empty())));
            assertThat(desk.save(BEARER, List.of(late, again)))
                    .isEqualTo(
                            stale
                                    ? new SaveOutcome.KeptStale(NINE, List.of(again))
                                    : new SaveOutcome.KeptLate(NINE, List.of(again)));
        }
    }

    private void writes(CompletableFuture<Verdict> verdict) {
        when(forms.of(SittingId.of(BEARER.attempt()))).thenReturn(new Form(List.of(new FormItem(1, ITEM, List.of()))));
        when(writer.offer(any(), any(), any())).thenReturn(Optional.of(verdict));
    }
}
