package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an item must have, however much of it is still to be written: the limits of {@code bank.schema.json} for what a file gives. */
final class ItemShape {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ANSWER = 300;

    private ItemShape() {}

    /** Why it cannot be an item. */
    static Optional<Wording> problem(ObjectNode item) {
        return text(item.path("stem"), Wording.of("the question"))
                .or(() -> entries(item))
                .or(() -> item.has("accepted") ? accepted(item) : Optional.empty())
                .or(() -> gaps(item))
                .or(() -> text(item.path("rationale"), Wording.of("the feedback")));
    }

    private static Optional<Wording> entries(ObjectNode item) {
        return switch (item.path("type").asString()) {
            case "single-choice" -> options(item, "options", 2, 10);
            case "multiple-choice", "ordering" -> options(item, "options", 3, 10);
            case "situational-judgement" -> options(item, "options", 3, 8);
            case "matching" -> options(item, "options", 2, 10).or(() -> options(item, "targets", 2, 12));
            default -> Optional.empty();
        };
    }

    private static Optional<Wording> options(JsonNode of, String list, int least, int most) {
        JsonNode options = of.path(list);
        if (options.size() < least || options.size() > most) {
            return Optional.of(Wording.of(
                    "there are {0} {1}, and there can be from {2} to {3}",
                    options.size(), Wording.of(list.equals("targets") ? "different matches" : "options"), least, most));
        }
        for (JsonNode option : options) {
            Optional<Wording> wrong = text(option.path("text"), Wording.of("an option"))
                    .or(() -> text(option.path("why"), Wording.of("the feedback")));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Wording> gaps(ObjectNode item) {
        if (!item.path("type").asString().equals("cloze")) {
            return Optional.empty();
        }
        JsonNode gaps = item.path("gaps");
        if (gaps.isEmpty() || gaps.size() > 20) {
            return Optional.of(Wording.of("there are {0} gaps, and there can be from {1} to {2}", gaps.size(), 1, 20));
        }
        for (JsonNode gap : gaps) {
            Optional<Wording> wrong = gap.has("options")
                    ? options(gap, "options", 2, 10)
                    : gap.has("accepted") ? accepted(gap) : Optional.empty();
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Wording> accepted(JsonNode of) {
        List<String> answers = of.path("accepted")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(answer -> answer.isString()
                        ? answer.asString()
                        : answer.path("text").asString())
                .toList();
        if (answers.isEmpty() || answers.size() > 30) {
            return Optional.of(
                    Wording.of("there are {0} answers, and there can be from {1} to {2}", answers.size(), 1, 30));
        }
        return answers.stream().anyMatch(answer -> answer.isBlank() || answer.length() > LONGEST_ANSWER)
                ? Optional.of(Wording.of("an answer is empty or longer than {0} characters", LONGEST_ANSWER))
                : Optional.empty();
    }

    /** Nothing is wrong with one that is not there. */
    private static Optional<Wording> text(JsonNode text, Wording what) {
        return text.valueStream()
                .map(JsonNode::asString)
                .filter(words -> words.isBlank() || words.length() > LONGEST_TEXT)
                .findFirst()
                .map(words -> words.isBlank()
                        ? Wording.of("{0} has no text", what)
                        : Wording.of("{0} is longer than {1} characters", what, LONGEST_TEXT));
    }
}
