package org.callworthy.exam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.LateDecision;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts form and journal together: for the candidate while the sitting is open, for scoring once it is closed. */
@Component
class SittingReader {

    private final Forms forms;
    private final AnswerRepository journal;
    private final SittingRepository sittings;
    private final Bank bank;
    private final LateAnswers lateAnswers;

    SittingReader(
            Forms forms, AnswerRepository journal, SittingRepository sittings, Bank bank, LateAnswers lateAnswers) {
        this.forms = forms;
        this.journal = journal;
        this.sittings = sittings;
        this.bank = bank;
        this.lateAnswers = lateAnswers;
    }

    List<ShownItem> items(SittingId id) {
        Form form = forms.of(id);
        Map<ItemVersionId, ItemVersion> items =
                bank.versions(form.versions()).stream().collect(Collectors.toMap(ItemVersion::id, Function.identity()));
        return form.items().stream()
                .map(item -> new ShownItem(
                        item.place(),
                        Objects.requireNonNull(items.get(item.item())).face().inOrder(item.optionOrder())))
                .toList();
    }

    /** The newest answer of each item that was seen; what came late before the sitting was reopened does not count yet. */
    List<ShownAnswer> answers(SittingId id) {
        Map<Integer, FormItem> places = forms.of(id).byPlace();
        return current(id, CurrentAnswers.ALL_LATE).values().stream()
                .map(entry -> new ShownAnswer(
                        Objects.requireNonNull(places.get(entry.answer().place()))
                                .item(),
                        entry.epoch(),
                        entry.answer(),
                        !entry.late()))
                .toList();
    }

    int items(Attempt attempt) {
        return forms.of(SittingId.of(attempt.id())).items().size();
    }

    int answered(Attempt attempt) {
        return (int) current(SittingId.of(attempt.id()), CurrentAnswers.NONE_LATE).values().stream()
                .flatMap(entry -> Optional.ofNullable(entry.answer().response()).map(Response::parse).stream())
                .filter(Response::answers)
                .count();
    }

    /** @throws IllegalStateException if it is open still */
    SubmittedSitting submitted(SittingId id) {
        Sitting sitting = sittings.find(id).orElseThrow(() -> new IllegalArgumentException("No sitting " + id));
        if (sitting.closedAt() == null || sitting.closeReason() == null) {
            throw new IllegalStateException("Sitting " + id + " is open");
        }
        Map<Integer, JournalEntry> current = current(id, lateUpTo(id));
        return new SubmittedSitting(
                id,
                sitting.assignment(),
                sitting.caseId(),
                sitting.person(),
                sitting.scheme(),
                sitting.component(),
                sitting.language(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.closeReason(),
                forms.of(id).items().stream()
                        .map(item -> finalAnswer(item, current.get(item.place())))
                        .toList());
    }

    private Map<Integer, JournalEntry> current(SittingId id, int lateUpTo) {
        return CurrentAnswers.byPlace(journal.newest(id, lateUpTo), lateUpTo);
    }

    /**
     * What an invigilator decided is about what the journal held by then: of what comes later they knew nothing.
     *
     * @return of so many entries those count that came late
     */
    int lateUpTo(SittingId id) {
        return lateAnswers
                .decision(new AttemptId(id.value()))
                .filter(LateDecision::counts)
                .map(LateDecision::entries)
                .orElse(CurrentAnswers.NONE_LATE);
    }

    private static FinalAnswer finalAnswer(FormItem item, @Nullable JournalEntry current) {
        Optional<Response> response = Optional.ofNullable(current)
                .map(entry -> entry.answer().response())
                .map(Response::parse)
                .filter(Response::answers);
        AnswerStanding standing = current == null
                ? AnswerStanding.NOT_REACHED
                : response.isPresent() ? AnswerStanding.ANSWERED : AnswerStanding.OMITTED;
        int spentMs = current == null ? 0 : current.answer().spentMs();
        return new FinalAnswer(item.place(), item.item(), item.optionOrder(), standing, response, spentMs);
    }
}
