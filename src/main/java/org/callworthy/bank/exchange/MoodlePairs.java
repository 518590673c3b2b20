package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.ItemType;
import tools.jackson.databind.node.ObjectNode;

/** Questions of the types matching and ordering. */
final class MoodlePairs {

    private final MoodleQuestion question;
    private final ItemKeys keys;

    MoodlePairs(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
    }

    /** A subquestion without a text only adds a match that belongs to none. */
    Conversion matching() {
        List<String> options = new ArrayList<>();
        List<String> matches = new ArrayList<>();
        Map<String, String> targets = new LinkedHashMap<>();
        for (XmlElement sub : question.xml().all("subquestion")) {
            String option = question.text(sub);
            String target = sub.first("answer").map(this::match).orElse("");
            if (target.isBlank()) {
                return Conversion.nothing("a pair has no match");
            }
            targets.computeIfAbsent(target, text -> String.valueOf((char) ('a' + targets.size())));
            if (!option.isBlank()) {
                options.add(option);
                matches.add(target);
            }
        }
        ItemDraft draft = question.draft(keys, ItemType.MATCHING);
        for (int i = 0; i < options.size(); i++) {
            draft.option(options.get(i)).put("match", targets.get(matches.get(i)));
        }
        targets.keySet().forEach(draft::target);
        scoring(draft.tree(), true);
        return new Conversion.Made(draft);
    }

    /** Moodle keeps these as plain text. */
    private String match(XmlElement answer) {
        return answer.has("format") ? question.text(answer) : MoodleText.verbatim(answer.contentOf("text"));
    }

    Conversion ordering() {
        List<XmlElement> answers = new ArrayList<>(question.answers());
        answers.sort(Comparator.comparing(MoodleQuestion::fraction));
        if (!question.xml().contentOf("selecttype").matches("ALL|0|")) {
            question.lost("that only some of the options are shown");
        }
        ItemDraft draft = question.draft(keys, ItemType.ORDERING);
        answers.forEach(answer -> {
            draft.option(question.text(answer));
            question.lostFeedback(answer);
        });
        switch (question.xml().contentOf("gradingtype")) {
            case "ALL_OR_NOTHING", "-1" -> {}
            case "ABSOLUTE_POSITION", "ABSOLUTE", "0", "" -> scoring(draft.tree(), true);
            default -> {
                question.lost(
                        "the way of grading {0}: here each option in its place earns its part",
                        question.xml().contentOf("gradingtype"));
                scoring(draft.tree(), true);
            }
        }
        return new Conversion.Made(draft);
    }

    private void scoring(ObjectNode tree, boolean partial) {
        if (partial && !question.hint("scoring").orElse("").equals("all-or-nothing")) {
            tree.put("scoring", "partial");
        }
    }
}
