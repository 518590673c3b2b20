package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line is in questions with lettered options, in English or Chinese, with narrow or wide punctuation. */
final class LetteredLine {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s*([)、．）]|\\.(?!\\d))\\s*(\\S.*)");
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].{1,100}");
    private static final Pattern OPTION = Pattern.compile("[（(]?\\s*([A-Za-z])\\s*[.)、．:：）]\\s*(.*)");
    private static final Pattern NEXT_OPTION = Pattern.compile("(?<!\\s)\\s++(?=[（(]?[B-J]\\s*[.)、．:：）])");
    private static final Pattern ANSWER = Pattern.compile(
            "(?:correct answers?|answers?|key|正确答案|参考答案|标准答案|答案)\\s*[:：]\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLANATION = Pattern.compile(
            "(?:explanation|rationale|feedback|答案解析|试题解析|解析|说明)\\s*[:：]\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("【\\s*(答案|正确答案|参考答案|解析|答案解析)\\s*】\\s*[:：]?\\s*(.*)");

    private LetteredLine() {}

    /** @param mark behind the number, narrow */
    record Numbered(int number, char mark, String text) {}

    static Optional<Numbered> numbered(String line) {
        Matcher found = NUMBERED.matcher(line);
        return found.matches()
                ? Optional.of(new Numbered(
                        Integer.parseInt(found.group(1)), narrow(found.group(2).charAt(0)), found.group(3)))
                : Optional.empty();
    }

    private static char narrow(char mark) {
        return mark == '．' ? '.' : mark == '）' ? ')' : mark;
    }

    /** A heading such as 二、多项选择题. */
    static boolean isSection(String line) {
        return SECTION.matcher(line).matches();
    }

    /** The options that begin on the line, if the first has the letter that is next. */
    static List<String> options(String line, int already) {
        List<StringBuilder> options = new ArrayList<>();
        for (String part : NEXT_OPTION.split(line)) {
            Matcher option = OPTION.matcher(part);
            char letter = (char) ('A' + already + options.size());
            boolean isNext =
                    option.matches() && Character.toUpperCase(option.group(1).charAt(0)) == letter;
            if (isNext) {
                options.add(new StringBuilder(option.group(2).strip()));
            } else if (options.isEmpty()) {
                return List.of();
            } else {
                options.getLast().append(' ').append(part);
            }
        }
        return options.stream().map(StringBuilder::toString).toList();
    }

    static Optional<String> answer(String line) {
        return after(ANSWER, line, "答案");
    }

    static Optional<String> explanation(String line) {
        return after(EXPLANATION, line, "解析");
    }

    private static Optional<String> after(Pattern words, String line, String bracketed) {
        Matcher found = words.matcher(line);
        if (found.matches()) {
            return Optional.of(found.group(1).strip());
        }
        Matcher inBrackets = BRACKETED.matcher(line);
        return inBrackets.matches() && inBrackets.group(1).endsWith(bracketed)
                ? Optional.of(inBrackets.group(2).strip())
                : Optional.empty();
    }
}
