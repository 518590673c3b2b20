package org.callworthy.exam.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.bank.ItemPage;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.NewIncident;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.SubmitOutcome;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** The bodies of requests and replies. */
final class SittingJson {

    private SittingJson() {}

    private static <T> List<T> given(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            throw new IllegalArgumentException("Nothing in it");
        }
        return List.copyOf(list);
    }

    /**
     * @param code of the seat, if the candidate has one
     * @param device a secret of the browser, by which it is known again
     */
    record Start(
            String assignment,
            @Nullable String language,
            @Nullable String code,
            @Nullable String device) {
        Start {
            Objects.requireNonNull(assignment);
        }
    }

    record Started(String sitting, String token, int epoch, Instant deadline, Instant serverTime) {}

    /**
     * While the sitting is open and its clock runs it has items; then none any more.
     *
     * @param heard how often items were heard, by item
     */
    record View(
            String sitting,
            int epoch,
            String state,
            Instant deadline,
            Instant serverTime,
            boolean paused,
            boolean largerText,
            String language,
            Map<String, String> title,
            List<ItemPage> items,
            Map<String, Integer> heard,
            List<Saved> answers) {}

    /** @param counts false if it came late, before more time was given: it does if it is sent again, with a higher number */
    record Saved(
            String item,
            int epoch,
            int seq,
            @Nullable JsonNode response,
            int spentMs,
            boolean flagged,
            @Nullable Instant at,
            boolean counts) {

        static Saved of(ShownAnswer shown, @Nullable JsonNode response) {
            var answer = shown.answer();
            return new Saved(
                    shown.item().toString(),
                    shown.epoch(),
                    answer.seq(),
                    response,
                    answer.spentMs(),
                    answer.flagged(),
                    answer.clientAt(),
                    shown.counts());
        }
    }

    record Answers(List<Given> answers) {
        Answers {
            answers = given(answers);
        }
    }

    /** @param at the browser's time */
    record Given(
            String item,
            int seq,
            @Nullable JsonNode response,
            @Nullable Instant at,
            @Nullable Integer spentMs,
            @Nullable Boolean flagged) {

        Given {
            Objects.requireNonNull(item);
        }

        /** @throws IllegalArgumentException if it cannot be an answer to anything */
        NewAnswer read() {
            if (seq < 1) {
                throw new IllegalArgumentException("seq counts from 1");
            }
            return new NewAnswer(
                    ItemVersionId.parse(item),
                    seq,
                    response == null || response instanceof NullNode
                            ? Optional.empty()
                            : Optional.of(Response.of(response)),
                    spentMs == null ? 0 : spentMs,
                    flagged != null && flagged,
                    Plausible.time(at));
        }
    }

    record Key(String item, int seq) {}

    /** @param counts whether it had come in time before */
    record Kept(String item, int seq, boolean counts) {}

    /** @param paused the clock stands still and the deadline moves along with it */
    record Acknowledged(List<Key> acknowledged, Instant deadline, boolean paused, Instant serverTime) {}

    record Clock(String state, Instant deadline, boolean paused, Instant serverTime) {}

    /** @param timeUp by the page’s clock, and not by the candidate’s wish */
    record Submission(@Nullable Boolean timeUp) {}

    record Submitted(String sitting, String state, String reason, Instant closedAt, int items, int answered) {
        static Submitted of(SubmitOutcome.Closed closed) {
            return new Submitted(
                    closed.sitting().toString(),
                    "CLOSED",
                    closed.reason().name(),
                    closed.closedAt(),
                    closed.items(),
                    closed.answered());
        }
    }

    record Noticed(List<Notice> incidents) {
        Noticed {
            incidents = given(incidents);
        }
    }

    record Notice(
            IncidentKind kind,
            @Nullable String detail,
            @Nullable Instant at) {
        Notice {
            Objects.requireNonNull(kind);
        }

        NewIncident read() {
            if (kind.isTheServers()) {
                throw new IllegalArgumentException("Not for a browser to say: " + kind);
            }
            return new NewIncident(kind, detail == null ? "" : detail, Plausible.time(at));
        }
    }
}
