package org.callworthy.speech;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.callworthy.speech.SpeechOutcome.Unspeakable;

/** Makes a Chinese text into numbered pinyin: numbers and signs in words, Latin letters by their Chinese names. */
final class ChineseText {

    /** Longer stretches of Latin letters are not initials but another language. */
    private static final int MAX_LATIN = 10;

    private static final Map<String, String> CURRENCY =
            Map.of("¥", "元", "CNY", "元", "RMB", "元", "$", "美元", "USD", "美元", "€", "欧元", "EUR", "欧元", "£", "英镑");

    private static final String SIGN = "([¥$€£]|CNY|RMB|USD|EUR)";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern SIGN_FIRST = Pattern.compile(SIGN + " ?" + NUMBER + "元?");
    private static final Pattern SIGN_LAST = Pattern.compile(NUMBER + " ?" + SIGN);
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern TWO_OF = Pattern.compile("(?<![\\d.])2(?=[个件次位天周张台盒条份种家])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?=年)");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?=(美?元|欧元|英镑|[万亿人个件])?)");
    private static final Pattern FRACTION = Pattern.compile("(\\d+)⁄(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+(?:[ .'-]+[A-Za-z]+)*");
    /** The library breaks characters beyond the basic plane in two. */
    private static final Pattern BASIC = Pattern.compile("[\\x{0}-\\x{FFFF}]+");
    /** What is no syllable: other letters, or Latin ones without a tone. */
    private static final Pattern ALIEN = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9ü]]+|(?<![a-zü])[a-zü]+(?![a-zü1-5])");

    /** How Chinese speakers name the letters a to z. */
    private static final String[] LETTER_NAMES =
            ("ei1,bi4,xi1,di4,yi4,ai2 fu5,ji4,ei1 chi5,ai4,zhei4,kei4,ai2 lou5,ai2 mu5,en1,ou1,pi4,"
                            + "kiu4,a4,ai2 si5,ti4,you1,wei1,da2 bu5 liu5,ai2 ke5 si5,wai4,zei4")
                    .split(",");

    private ChineseText() {}

    static Optional<Unspeakable> objection(String text) {
        return Plain.objection(text, ChineseText::syllables, ALIEN);
    }

    /** Syllables with their tone's number after them and a space between, nothing else. */
    static String pinyin(String text) {
        return syllables(text)
                .replaceAll("[^a-zü1-5 ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String syllables(String text) {
        String plain = SIGN_FIRST.matcher(Plain.of(text)).replaceAll(m -> whole(m.group(2)) + CURRENCY.get(m.group(1)));
        plain = SIGN_LAST.matcher(plain).replaceAll(m -> whole(m.group(1)) + CURRENCY.get(m.group(2)));
        plain = plain.replaceAll(NUMBER + " ?%", "百分之$1")
                .replace("&", "和")
                .replace("+", "加")
                .replace("=", "等于");
        plain = CLOCK.matcher(plain)
                .replaceAll(m -> m.group(1) + "点" + (m.group(2).equals("00") ? "整" : m.group(2) + "分"));
        plain = YEAR.matcher(TWO_OF.matcher(plain).replaceAll("两")).replaceAll(m -> ChineseNumber.digits(m.group()));
        plain = FRACTION.matcher(plain).replaceAll("$2分之$1");
        plain = DECIMAL.matcher(plain).replaceAll(ChineseText::number);
        plain = LETTERS.matcher(plain).replaceAll(ChineseText::letters);
        plain = plain.replaceAll("[^\\p{L}\\p{N} ]", " ");
        return BASIC.matcher(plain).replaceAll(m -> PinyinHelper.toPinyin(m.group(), PinyinStyleEnum.NUM_LAST));
    }

    private static String number(MatchResult number) {
        String fraction = number.group(2);
        return ChineseNumber.read(number.group(1), number.group(3) != null)
                + (fraction == null ? "" : "点" + ChineseNumber.digits(fraction));
    }

    /** Without a fraction of zeros. */
    private static String whole(String amount) {
        return amount.replaceAll("\\.0+$", "");
    }

    private static String letters(MatchResult latin) {
        String letters = latin.group().toLowerCase(Locale.ROOT);
        if (letters.length() > MAX_LATIN) return " " + letters + " ";
        var names = new StringBuilder(" ");
        for (char letter : letters.toCharArray())
            names.append(letter >= 'a' && letter <= 'z' ? LETTER_NAMES[letter - 'a'] : "")
                    .append(' ');
        return names.toString();
    }
}
