package org.callworthy.exam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.callworthy.account.SignedIn;
import org.callworthy.bank.Response;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.AttemptId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What candidates answered and when, for themselves. Neither questions nor keys: they are the bank’s, and others’ exams to come. */
@Service
@CalledByServices
public class OwnAnswers {

    private final SittingRepository sittings;
    private final AnswerRepository journal;
    private final Forms forms;
    private final Receipts receipts;
    private final SignedIn signedIn;

    OwnAnswers(
            SittingRepository sittings, AnswerRepository journal, Forms forms, Receipts receipts, SignedIn signedIn) {
        this.sittings = sittings;
        this.journal = journal;
        this.forms = forms;
        this.receipts = receipts;
        this.signedIn = signedIn;
    }

    /** All that the journal holds, the earliest first; nothing if the sitting is somebody else's. */
    @Transactional(readOnly = true)
    public List<GivenAnswer> of(AttemptId attempt) {
        return mine(attempt).map(this::answers).orElse(List.of());
    }

    /** Signed, as in {@link Receipts}; empty if the sitting is somebody else's, and once its journal is erased. */
    @Transactional(readOnly = true)
    public Optional<String> receipt(AttemptId attempt) {
        return mine(attempt).filter(id -> !journal.of(id).isEmpty()).map(receipts::issue);
    }

    private Optional<SittingId> mine(AttemptId attempt) {
        SittingId id = SittingId.of(attempt);
        return sittings.find(id)
                .filter(sitting -> sitting.person().equals(signedIn.id()))
                .map(sitting -> id);
    }

    private List<GivenAnswer> answers(SittingId id) {
        Map<Integer, FormItem> shown = forms.of(id).byPlace();
        return journal.of(id).stream()
                .map(entry -> given(
                        entry, Objects.requireNonNull(shown.get(entry.answer().place()))))
                .toList();
    }

    private static GivenAnswer given(JournalEntry entry, FormItem shown) {
        Answer answer = entry.answer();
        Optional<Response> response = Optional.ofNullable(answer.response()).map(Response::parse);
        return new GivenAnswer(
                answer.place(),
                response.map(each -> chosen(each, shown.optionOrder())).orElse(List.of()),
                response.map(each -> judged(each, shown.optionOrder())).orElse(Map.of()),
                Optional.ofNullable(answer.response())
                        .map(text -> Letters.of(text, shown.optionOrder()))
                        .orElse(""),
                answer.spentMs(),
                answer.flagged(),
                answer.clientAt(),
                entry.receivedAt(),
                entry.late(),
                entry.stale());
    }

    private static List<Integer> chosen(Response response, List<String> order) {
        return switch (response) {
            case Response.Chosen(var options) ->
                options.stream()
                        .map(order::indexOf)
                        .map(place -> place + 1)
                        .sorted()
                        .toList();
            default -> List.of();
        };
    }

    private static Map<Integer, Integer> judged(Response response, List<String> order) {
        return switch (response) {
            case Response.Judged(var values) -> {
                Map<Integer, Integer> judged = new TreeMap<>();
                values.forEach((option, value) -> judged.put(order.indexOf(option) + 1, value));
                yield judged;
            }
            default -> Map.of();
        };
    }
}
