package org.callworthy.speech;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.callworthy.speech.SpeechOutcome.Unspeakable;

/**
 * Makes a text fit for FreeTTS, which knows ASCII letters, digits and {@code ' . , ? !}. Longer than 40 letters a
 * word takes it minutes, so such a word is cut in pieces; a number of seven digits or more is a reference and read
 * digit by digit.
 */
final class EnglishText {

    private static final int MAX_WORD = 40;
    private static final Map<String, String> FOLDED = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("Æ", "Ae"),
            Map.entry("Œ", "Oe"),
            Map.entry("Ø", "O"),
            Map.entry("Ł", "L"),
            Map.entry("Đ", "D"),
            Map.entry("Þ", "Th"));

    private static final Map<String, String> CURRENCY = Map.of(
            "$", "dollar", "USD", "dollar", "€", "euro", "EUR", "euro", "£", "pound", "GBP", "pound", "¥", "yuan",
            "CNY", "yuan", "RMB", "yuan");

    private static final String SIGN = "([$€£¥]|USD|EUR|GBP|CNY|RMB)";
    private static final String AMOUNT = "(\\d+)(?:\\.(\\d{1,2}))?(?![\\d.]*\\d)";
    private static final Pattern SIGN_FIRST = Pattern.compile("(?<![\\dA-Za-z])" + SIGN + " ?" + AMOUNT);
    private static final Pattern SIGN_LAST = Pattern.compile("(?<![\\d.])" + AMOUNT + " ?" + SIGN + "(?![A-Za-z])");
    private static final Pattern ORDINAL_OR_MIXED =
            Pattern.compile("\\b\\d+(?:st|nd|rd|th|s)\\b|(?<=\\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\\d)");
    private static final Pattern REFERENCE =
            Pattern.compile("\\d{7,}+(?! (?:dollar|euro|pound|yuan))|\\d{13,}|(?<![\\d.])0\\d+");
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z']{" + MAX_WORD + "}(?=[A-Za-z'])");
    private static final Pattern ALIEN = Pattern.compile("[\\p{L}\\p{N}&&[^A-Za-z0-9]]+");

    private EnglishText() {}

    static Optional<Unspeakable> objection(String text) {
        return Plain.objection(text, EnglishText::words, ALIEN);
    }

    /** Only what FreeTTS reads; empty if there is nothing. */
    static String spoken(String text) {
        String spoken = words(text).replaceAll("[^A-Za-z0-9'.,?! ]", " ");
        spoken = spoken.replaceAll("(?<![A-Za-z])'|'(?![A-Za-z])", " ").replaceAll("(?<!\\d)[.,](?=\\w)", " ");
        spoken = spoken.replaceAll("\\s+", " ").replaceAll(" ?([.,?!])[.,?! ]*(?=\\D|$)", "$1 ");
        return spoken.replaceAll(" +", " ").strip();
    }

    /** Signs as words and numbers as they are read; characters that cannot be read are still there. */
    private static String words(String text) {
        String plain = fold(Plain.of(text));
        plain = SIGN_FIRST.matcher(plain).replaceAll(m -> amount(m.group(2), m.group(3), m.group(1)));
        plain = SIGN_LAST.matcher(plain).replaceAll(m -> amount(m.group(1), m.group(2), m.group(3)));
        plain = plain.replace("%", " percent ")
                .replace("&", " and ")
                .replace("@", " at ")
                .replace("+", " plus ");
        plain = plain.replace("=", " equals ")
                .replaceAll("#(?=\\d)", " number ")
                .replaceAll("(?<=\\d)[:/-](?=\\d)", " ");
        plain = ORDINAL_OR_MIXED.matcher(plain).replaceAll(m -> m.group().isEmpty() ? " " : m.group());
        plain = plain.replaceAll("(?<=\\d)\\.(?=\\d{7})", " point ");
        plain = plain.replace("1⁄2", "one half").replace("1⁄4", "one quarter").replace("3⁄4", "three quarters");
        plain = plain.replace("⁄", " over ");
        plain = REFERENCE.matcher(plain).replaceAll(EnglishText::digits);
        return LONG_WORD.matcher(plain).replaceAll("$0 ");
    }

    private static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (var letter : FOLDED.entrySet()) bare = bare.replace(letter.getKey(), letter.getValue());
        return bare;
    }

    private static String amount(String whole, String hundredths, String sign) {
        String unit = CURRENCY.getOrDefault(sign, "");
        boolean plural = !whole.equals("1") && !unit.equals("yuan");
        String cents = hundredths == null || hundredths.matches("0+") ? "" : " " + (hundredths + "0").substring(0, 2);
        return " " + whole + " " + unit + (plural ? "s" : "") + cents.replaceFirst(" 0", " ") + " ";
    }

    private static String digits(MatchResult number) {
        return " " + String.join(" ", number.group().split("")) + " ";
    }
}
