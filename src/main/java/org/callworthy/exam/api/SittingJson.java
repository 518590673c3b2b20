package org.callworthy.exam.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.bank.Asked;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemFace;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Material;
import org.callworthy.bank.Response;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.NewIncident;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.SubmitOutcome;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.callworthy.exam.ViewOutcome.ShownItem;
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

    record Start(String assignment, @Nullable String language) {
        Start {
            Objects.requireNonNull(assignment);
        }
    }

    record Started(String sitting, String token, int epoch, Instant deadline, Instant serverTime) {}

    /** While the sitting is open and its clock runs it has items; then none any more. */
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
            List<Item> items,
            List<Saved> answers) {}

    record Item(
            String item,
            int place,
            String type,
            int seconds,
            @Nullable Sheet material,
            Map<String, String> stem,
            @Nullable Integer plays,
            List<Option> options,
            List<Option> targets,
            List<Gap> gaps,
            List<String> units,
            @Nullable Words words) {

        static Item of(ShownItem shown) {
            ItemFace face = shown.face();
            return new Item(
                    face.id().toString(),
                    shown.place(),
                    face.type().key(),
                    face.seconds(),
                    face.material().map(Sheet::of).orElse(null),
                    face.stem().byTag(),
                    face.plays().orElse(null),
                    Option.of(face.asked().options()),
                    Option.of(face.asked().targets()),
                    face.asked().gaps().stream().map(Gap::of).toList(),
                    face.asked().units(),
                    face.asked().length().map(Words::of).orElse(null));
        }
    }

    record Option(String id, Map<String, String> text) {
        static List<Option> of(List<Asked.Choice> choices) {
            return choices.stream()
                    .map(choice -> new Option(choice.id(), choice.text().byTag()))
                    .toList();
        }
    }

    record Gap(String id, boolean number, List<Option> options) {
        static Gap of(Asked.Gap gap) {
            return new Gap(gap.id(), gap.number(), Option.of(gap.options()));
        }
    }

    record Words(int least, int most) {
        static Words of(EssayBody.Length length) {
            return new Words(length.least(), length.most());
        }
    }

    record Sheet(String id, Map<String, String> title, Map<String, String> text) {
        static Sheet of(Material material) {
            return new Sheet(
                    material.key(), material.title().byTag(), material.text().byTag());
        }
    }

    record Saved(
            String item,
            int epoch,
            int seq,
            @Nullable JsonNode response,
            int spentMs,
            boolean flagged,
            @Nullable Instant at) {

        static Saved of(ShownAnswer shown, @Nullable JsonNode response) {
            var answer = shown.answer();
            return new Saved(
                    shown.item().toString(),
                    shown.epoch(),
                    answer.seq(),
                    response,
                    answer.spentMs(),
                    answer.flagged(),
                    answer.clientAt());
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

    /** @param paused the clock stands still and the deadline moves along with it */
    record Acknowledged(List<Key> acknowledged, Instant deadline, boolean paused, Instant serverTime) {}

    record Clock(String state, Instant deadline, boolean paused, Instant serverTime) {}

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
            return new NewIncident(kind, detail == null ? "" : detail, Plausible.time(at));
        }
    }
}
