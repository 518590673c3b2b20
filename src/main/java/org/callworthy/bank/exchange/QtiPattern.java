package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Optional;

/**
 * Accepted answers with {@code *} for anything, as patterns of XML Schema. These cannot leave case aside, so a letter becomes a class:
 * {@code [Rr]}, the letter as written first.
 */
final class QtiPattern {

    private static final String SPECIAL = "\\|.?*+(){}[]^$-";

    private QtiPattern() {}

    static String of(String accepted, boolean caseMatters) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < accepted.length(); ) {
            int c = accepted.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < accepted.length() && accepted.charAt(i) == '*') {
                pattern.append("\\*");
                i++;
            } else if (c == '*') {
                pattern.append(".*");
            } else {
                letter(pattern, c, caseMatters);
            }
        }
        return pattern.toString();
    }

    private static void letter(StringBuilder pattern, int c, boolean caseMatters) {
        int other = Character.isLowerCase(c) ? Character.toUpperCase(c) : Character.toLowerCase(c);
        String both =
                new StringBuilder().appendCodePoint(c).appendCodePoint(other).toString();
        if (!caseMatters && other != c && isOneLetter(both)) {
            pattern.append('[').append(both).append(']');
        } else {
            pattern.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
        }
    }

    /** @param caseMatters whether there are letters and none stands in both cases */
    record Accepted(String text, boolean caseMatters) {}

    /** Empty where the pattern is more than letters and {@code .*}. */
    static Optional<Accepted> read(String pattern) {
        StringBuilder text = new StringBuilder();
        boolean anyCase = false;
        boolean strict = false;
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < pattern.length() && SPECIAL.indexOf(pattern.charAt(i)) >= 0) {
                text.append(pattern.charAt(i) == '*' ? "\\*" : String.valueOf(pattern.charAt(i)));
                i++;
            } else if (c == '.' && i < pattern.length() && pattern.charAt(i) == '*') {
                text.append('*');
                i++;
            } else if (c == '[') {
                int end = pattern.indexOf(']', i);
                String letters = end < 0 ? "" : pattern.substring(i, end);
                if (letters.codePointCount(0, letters.length()) != 2 || !isOneLetter(letters)) {
                    return Optional.empty();
                }
                text.appendCodePoint(letters.codePointAt(0));
                anyCase = true;
                i = end + 1;
            } else if (SPECIAL.indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                text.appendCodePoint(c);
                strict |= Character.toLowerCase(c) != Character.toUpperCase(c);
            }
        }
        return Optional.of(new Accepted(text.toString(), strict && !anyCase));
    }

    private static boolean isOneLetter(String letters) {
        int first = letters.codePointAt(0);
        int second = letters.codePointAt(Character.charCount(first));
        return new String(Character.toChars(first))
                .toLowerCase(Locale.ROOT)
                .equals(new String(Character.toChars(second)).toLowerCase(Locale.ROOT));
    }
}
