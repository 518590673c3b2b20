package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemType;
import tools.jackson.databind.node.ObjectNode;

/** Questions of the types multichoice and truefalse. */
final class MoodleChoices {

    private static final BigDecimal FULL = Decimals.HUNDRED;

    private final MoodleQuestion question;
    private final ItemKeys keys;

    MoodleChoices(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
    }

    Conversion trueFalse() {
        Optional<XmlElement> right = question.answers().stream()
                .filter(answer -> MoodleQuestion.fraction(answer).signum() > 0)
                .findFirst();
        String answer = right.map(given -> given.contentOf("text").toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        if (!answer.matches("true|false")) {
            return Conversion.nothing("it does not say whether the statement is true");
        }
        question.answers().stream().filter(given -> given != right.get()).forEach(question::lostFeedback);
        question.keyFeedback(right.get());
        ItemDraft draft = question.draft(keys, ItemType.TRUE_FALSE);
        draft.tree().put("answer", answer.equals("true"));
        return new Conversion.Made(draft);
    }

    Conversion choice() {
        boolean single = question.flag("single", true);
        List<XmlElement> answers = question.answers();
        List<XmlElement> right = answers.stream()
                .filter(answer -> MoodleQuestion.fraction(answer).signum() > 0)
                .toList();
        if (single) {
            List<XmlElement> full = right.stream().filter(MoodleChoices::isFull).toList();
            if (full.size() != 1) {
                return Conversion.nothing("{0} options earn the whole point, and only one can", full.size());
            }
            if (answers.stream()
                    .anyMatch(answer ->
                            !isFull(answer) && MoodleQuestion.fraction(answer).signum() != 0)) {
                question.lost("options that earn a part of the point or cost one: {0}", fractions(answers));
            }
            return made(ItemType.SINGLE_CHOICE, full);
        }
        if (right.isEmpty()) {
            return Conversion.nothing("no option is right");
        }
        return right.size() == 1 ? several(right) : multiple(right);
    }

    /** Several may be chosen there, and one is right: here that is a single choice. */
    private Conversion several(List<XmlElement> right) {
        question.lost("that several options may be chosen, as only one is right");
        return made(ItemType.SINGLE_CHOICE, right);
    }

    private Conversion multiple(List<XmlElement> right) {
        if (right.size() == question.answers().size()) {
            return Conversion.nothing("all options are right, and one at least must be wrong");
        }
        Conversion made = made(ItemType.MULTIPLE_CHOICE, right);
        if (made instanceof Conversion.Made(var draft)) {
            String scoring = question.type().equals("multichoiceset") ? "all-or-nothing" : scoring(right);
            if (!scoring.equals("all-or-nothing")) {
                draft.tree().put("scoring", scoring);
            }
        }
        return made;
    }

    private String scoring(List<XmlElement> right) {
        BigDecimal share = Decimals.divide(FULL, BigDecimal.valueOf(right.size()));
        List<BigDecimal> wrong = question.answers().stream()
                .filter(answer -> !right.contains(answer))
                .map(MoodleQuestion::fraction)
                .toList();
        boolean even = right.stream().allMatch(answer -> Decimals.close(MoodleQuestion.fraction(answer), share));
        Optional<String> hint = question.hint("scoring");
        if (hint.filter(value -> value.matches("all-or-nothing|partial|penalty"))
                        .isPresent()
                && even) {
            return hint.get();
        }
        if (even && wrong.stream().allMatch(value -> value.signum() == 0)) {
            question.lost(
                    "that choosing wrong options costs nothing: here, whoever chooses more than are right earns nothing");
            return "partial";
        }
        if (even && wrong.stream().allMatch(value -> Decimals.close(value, share.negate()))) {
            return "penalty";
        }
        question.lost("what each option earns in percent: {0}", fractions(question.answers()));
        boolean fatal = wrong.stream().allMatch(value -> value.compareTo(FULL.negate()) <= 0);
        return fatal ? "all-or-nothing" : wrong.stream().anyMatch(value -> value.signum() < 0) ? "penalty" : "partial";
    }

    private Conversion made(ItemType type, List<XmlElement> right) {
        if (!question.flag("shuffleanswers", true)) {
            question.lost("the fixed order of the options: here they are shuffled");
        }
        right.forEach(question::keyFeedback);
        ItemDraft draft = question.draft(keys, type);
        for (XmlElement answer : question.answers()) {
            ObjectNode option = draft.option(question.text(answer));
            if (right.contains(answer)) {
                option.put("key", true);
            } else {
                question.feedback(answer).ifPresent(why -> option.set("why", draft.text(why)));
            }
        }
        return new Conversion.Made(draft);
    }

    private static boolean isFull(XmlElement answer) {
        return MoodleQuestion.fraction(answer).compareTo(FULL) == 0;
    }

    private static String fractions(List<XmlElement> answers) {
        return answers.stream()
                .map(answer -> Decimals.text(MoodleQuestion.fraction(answer)))
                .collect(Collectors.joining(", "));
    }
}
