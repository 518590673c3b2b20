package org.callworthy.exam;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.callworthy.bank.Bank;
import org.callworthy.delivery.Bearer;
import org.callworthy.exam.SaveOutcome.Busy;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.callworthy.exam.SaveOutcome.KeptStale;
import org.callworthy.exam.SaveOutcome.Other;
import org.callworthy.exam.SaveOutcome.Saved;
import org.callworthy.exam.SaveOutcome.Unfit;
import org.springframework.stereotype.Component;

/** Looks at answers before they go to the writer, and waits until they are durable. */
@Component
class AnswerDesk {

    private static final long PATIENCE_SECONDS = 10;

    private final Forms forms;
    private final Bank bank;
    private final AnswerWriter writer;
    private final AnswerRepository journal;
    private final InstantSource clock;

    AnswerDesk(Forms forms, Bank bank, AnswerWriter writer, AnswerRepository journal, InstantSource clock) {
        this.clock = clock;
        this.journal = journal;
        this.forms = forms;
        this.bank = bank;
        this.writer = writer;
    }

    SaveOutcome save(Bearer bearer, List<NewAnswer> answers) {
        return save(bearer, answers, clock.instant());
    }

    /** @param arrived before anything was looked up, which may have to wait for the database */
    SaveOutcome save(Bearer bearer, List<NewAnswer> answers, Instant arrived) {
        Form form = forms.of(SittingId.of(bearer.attempt()));
        Optional<NewAnswer> unfit =
                answers.stream().filter(answer -> !fits(answer, form)).findFirst();
        if (unfit.isPresent()) {
            return new Unfit(unfit.get().item());
        }
        Map<NewAnswer, Answer> placed = new LinkedHashMap<>();
        answers.forEach(answer -> placed.put(
                answer, answer.at(form.find(answer.item()).orElseThrow().place())));
        return writer.offer(bearer, List.copyOf(placed.values()), arrived)
                .map(durable -> await(durable, bearer, form, placed))
                .orElseGet(Busy::new);
    }

    private boolean fits(NewAnswer answer, Form form) {
        return form.find(answer.item()).isPresent()
                && answer.response()
                        .map(response -> response.fits(bank.version(answer.item())))
                        .orElse(true);
    }

    private SaveOutcome await(
            CompletableFuture<Verdict> durable, Bearer bearer, Form form, Map<NewAnswer, Answer> placed) {
        try {
            Verdict verdict = durable.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return verdict.other().isPresent()
                    ? other(bearer, form, verdict.other().getAsInt())
                    : outcome(verdict, placed);
        } catch (ExecutionException e) {
            return new Busy();
        } catch (TimeoutException e) {
            return giveUp(durable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp(durable);
        }
    }

    /** The client sends all of it again: what the writer has not begun yet is not written twice for nobody. */
    private static Busy giveUp(CompletableFuture<Verdict> durable) {
        durable.cancel(false);
        return new Busy();
    }

    private SaveOutcome other(Bearer bearer, Form form, int place) {
        FormItem item = Objects.requireNonNull(form.byPlace().get(place));
        return new Other(item.item(), journal.newestSeq(SittingId.of(bearer.attempt()), bearer.epoch()));
    }

    private static SaveOutcome outcome(Verdict verdict, Map<NewAnswer, Answer> placed) {
        List<NewAnswer> before = placed.keySet().stream()
                .filter(answer -> verdict.before().contains(placed.get(answer)))
                .toList();
        if (verdict.stale()) {
            return new KeptStale(verdict.deadline(), before);
        }
        return verdict.late()
                ? new KeptLate(verdict.deadline(), before)
                : new Saved(verdict.deadline(), verdict.paused());
    }
}
