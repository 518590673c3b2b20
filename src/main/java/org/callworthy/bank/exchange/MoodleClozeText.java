package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps of a text of the type cloze: {@code {1:SHORTANSWER:=right#feedback~%50%nearly}}. A backslash takes its meaning from what follows. */
final class MoodleClozeText {

    private static final Pattern START = Pattern.compile("\\{(\\d{0,4}):([A-Z_]{2,20}):", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&#(\\d{1,7}|[xX][0-9a-fA-F]{1,6});");
    private static final Pattern PERCENT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{0,7})?)%");

    private final String text;

    MoodleClozeText(String text) {
        this.text = text;
    }

    /** @param percent as written, empty where there is none */
    record Answer(String text, String percent, String feedback) {}

    /** @param start where it stands in the text */
    record Gap(int start, int end, String weight, String type, List<Answer> answers) {}

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            int end = closing(start.end());
            if (end < 0) {
                break;
            }
            String type = start.group(2).toUpperCase(Locale.ROOT);
            gaps.add(new Gap(start.start(), end + 1, start.group(1), type, answers(text.substring(start.end(), end))));
            from = end + 1;
        }
        return gaps;
    }

    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    private static List<Answer> answers(String body) {
        return split(body, '~').stream()
                .map(MoodleClozeText::answer)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Answer> answer(String part) {
        List<String> halves = split(part, '#');
        String answer = halves.getFirst().strip();
        String percent = "";
        Matcher given = PERCENT.matcher(answer);
        if (given.find()) {
            percent = given.group(1);
            answer = answer.substring(given.end());
        } else if (answer.startsWith("=")) {
            percent = "100";
            answer = answer.substring(1);
        }
        String feedback = halves.size() > 1 ? String.join("#", halves.subList(1, halves.size())) : "";
        String text = unescaped(answer).strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(text, percent, unescaped(feedback).strip()));
    }

    /** At a character that neither is escaped nor belongs to an HTML entity of a number. */
    private static List<String> split(String body, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == at && !(at == '#' && isEntity(body, i))) {
                parts.add(body.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(body.substring(start));
        return parts;
    }

    private static boolean isEntity(String body, int hash) {
        return hash > 0 && ENTITY.matcher(body).region(hash - 1, body.length()).lookingAt();
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([}#~/\"\\\\])", "$1");
    }
}
