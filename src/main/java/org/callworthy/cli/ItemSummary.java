package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an item asks for and how it is scored, on a line each. */
final class ItemSummary {

    private final JsonNode item;

    ItemSummary(JsonNode item) {
        this.item = item;
    }

    /** What is right. */
    String key() {
        return switch (item.path("type").asString("")) {
            case "single-choice", "multiple-choice" -> keyed(item.path("options"));
            case "true-false" -> item.path("answer").asString("?");
            case "situational-judgement" -> pairs(item.path("options"), "expert");
            case "matching" -> pairs(item.path("options"), "match");
            case "ordering" -> String.join(" ", ids(item.path("options")));
            case "numeric" -> number(item);
            case "short-text" -> accepted(item);
            case "cloze" ->
                String.join(
                        "; ",
                        item.path("gaps").valueStream().map(ItemSummary::gap).toList());
            default -> "";
        };
    }

    String rule() {
        String scoring = item.path("scoring").asString("all-or-nothing");
        return switch (item.path("type").asString("")) {
            case "multiple-choice" ->
                switch (scoring) {
                    case "partial" -> "a part for each right option, nothing for choosing too many";
                    case "penalty" -> "a part for each right option, taken away again for each wrong one";
                    default -> "one point for exactly the right options";
                };
            case "matching", "ordering" ->
                scoring.equals("partial") ? "a part for each that is right" : "one point if all is right";
            case "situational-judgement" -> "by the distance from the experts";
            case "short-text" -> "the part of the best accepted text that matches";
            case "cloze" -> "the mean of the gaps";
            case "essay" -> "rated by people with a rubric";
            default -> "one point for the right answer";
        };
    }

    private static String keyed(JsonNode options) {
        List<String> keys = options.valueStream()
                .filter(option -> option.path("key").asBoolean(false))
                .map(option -> option.path("id").asString())
                .toList();
        return keys.isEmpty() ? "none" : String.join(" ", keys);
    }

    private static List<String> ids(JsonNode options) {
        return options.valueStream().map(option -> option.path("id").asString()).toList();
    }

    private static String pairs(JsonNode options, String property) {
        return String.join(
                " ",
                options.valueStream()
                        .map(option -> option.path("id").asString() + "="
                                + option.path(property).asString("?"))
                        .toList());
    }

    private static String number(JsonNode tree) {
        String answer = tree.path("answer").asString("none");
        if (tree.has("tolerance-percent")) {
            return answer + " ± " + tree.path("tolerance-percent").asString() + "%";
        }
        return tree.has("tolerance") ? answer + " ± " + tree.path("tolerance").asString() : answer;
    }

    private static String accepted(JsonNode tree) {
        List<String> texts = new ArrayList<>();
        tree.path("accepted")
                .forEach(list -> list.forEach(answer -> texts.add(
                        answer.isObject()
                                ? answer.path("text").asString() + " ("
                                        + answer.path("percent").asString() + "%)"
                                : answer.asString())));
        return texts.isEmpty() ? "none" : String.join(" | ", texts);
    }

    private static String gap(JsonNode gap) {
        String key =
                gap.has("options") ? keyed(gap.path("options")) : gap.has("accepted") ? accepted(gap) : number(gap);
        return gap.path("id").asString() + ": " + key;
    }
}
