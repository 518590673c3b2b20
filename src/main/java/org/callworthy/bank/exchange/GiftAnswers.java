package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a GIFT question's braces, its escapes hidden.
 *
 * @param before what stands before the first {@code =} or {@code ~}: a truth value, a number, a lone answer
 */
record GiftAnswers(String before, List<Answer> answers, String generalFeedback) {

    private static final Pattern WEIGHT = Pattern.compile("\\A\\s*%(-?\\d{1,3}(?:[.,]\\d{1,9})?)%");
    private static final String GENERAL = "####";

    GiftAnswers {
        answers = List.copyOf(answers);
    }

    /** @param right marked with {@code =}, not with {@code ~} */
    record Answer(boolean right, Optional<BigDecimal> weight, String text, String feedback) {

        BigDecimal percent() {
            return weight.orElse(BigDecimal.valueOf(right ? 100 : 0));
        }
    }

    static GiftAnswers of(String braces) {
        int general = braces.indexOf(GENERAL);
        String feedback = general < 0 ? "" : braces.substring(general + GENERAL.length());
        String answers = general < 0 ? braces : braces.substring(0, general);
        List<Answer> found = new ArrayList<>();
        int at = next(answers, 0);
        String before = answers.substring(0, at).strip();
        while (at < answers.length()) {
            int end = next(answers, at + 1);
            if (!answers.substring(at + 1, end).isBlank()) {
                found.add(answer(answers.charAt(at) == '=', answers.substring(at + 1, end)));
            }
            at = end;
        }
        return new GiftAnswers(before, found, feedback);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != '~') {
            at++;
        }
        return at;
    }

    static Answer answer(boolean right, String text) {
        Matcher weight = WEIGHT.matcher(text);
        boolean weighted = weight.find();
        String rest = weighted ? text.substring(weight.end()) : text;
        int feedback = rest.indexOf('#');
        return new Answer(
                right,
                weighted ? Optional.of(new BigDecimal(weight.group(1).replace(',', '.'))) : Optional.empty(),
                (feedback < 0 ? rest : rest.substring(0, feedback)).strip(),
                feedback < 0 ? "" : rest.substring(feedback + 1).strip());
    }

    boolean isEmpty() {
        return before.isEmpty() && answers.isEmpty();
    }

    boolean isNumeric() {
        return before.startsWith("#");
    }

    boolean isChoice() {
        return answers.stream().anyMatch(answer -> !answer.right());
    }

    boolean isMatching() {
        return !answers.isEmpty()
                && answers.stream()
                        .allMatch(answer -> answer.right() && answer.text().contains("->"));
    }

    /** The truth value, with the feedback after it. */
    Optional<Boolean> truth() {
        String word = before.split("#", 2)[0].strip().toUpperCase(Locale.ROOT);
        return switch (answers.isEmpty() ? word : "") {
            case "T", "TRUE" -> Optional.of(true);
            case "F", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Those after the sign, or what stands there without one. */
    List<Answer> typed() {
        if (!before.isEmpty() && answers.isEmpty()) {
            return List.of(answer(true, before));
        }
        return answers;
    }
}
