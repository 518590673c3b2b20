package org.callworthy.speech;

import java.util.stream.LongStream;

/** Arabic numerals as they are read in Mandarin. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int MAX_DIGITS = 12;
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(MAX_DIGITS).toArray();
    /** From seven digits on a bare number is a reference and not a quantity. */
    private static final int MAX_BARE = 6;

    private ChineseNumber() {}

    /** As a quantity or digit by digit; before a unit ({@code counted}) even a long number is a quantity. */
    static String read(String number, boolean counted) {
        boolean padded = number.length() > 1 && number.startsWith("0");
        boolean quantity = !padded && number.length() <= (counted ? MAX_DIGITS : MAX_BARE);
        return quantity ? quantity(Long.parseLong(number)) : digits(number);
    }

    static String digits(String number) {
        var read = new StringBuilder();
        number.chars().forEach(digit -> read.append(DIGITS.charAt(digit - '0')));
        return read.toString();
    }

    /** 105 → 一百零五, 12 → 十二, 20030 → 二万零三十, 100000000 → 一亿. */
    private static String quantity(long number) {
        if (number == 0) return "零";
        var read = new StringBuilder();
        boolean gap = false;
        for (int place = MAX_DIGITS - 1; place >= 0; place--) {
            long upTo = number / POWERS[place];
            int digit = (int) (upTo % 10);
            if (digit > 0) {
                boolean afterRoundGroup = place % 4 == 3 && upTo / 10 % 10_000 > 0;
                if (gap && !afterRoundGroup) read.append('零');
                boolean bareTen = read.isEmpty() && digit == 1 && place % 4 == 1;
                if (!bareTen) read.append(DIGITS.charAt(digit));
                read.append(UNITS[place % 4]);
            }
            gap = digit == 0 && !read.isEmpty();
            if (place % 4 == 0 && upTo % 10_000 > 0) read.append(GROUPS[place / 4]);
        }
        return read.toString();
    }
}
