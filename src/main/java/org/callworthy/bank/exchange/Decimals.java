package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of files from outside. */
final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No more digits than any answer has, so that nobody can make us write out a billion of them. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,18}([.,]\\d{0,18})?|[.,]\\d{1,18})([eE][-+]?\\d{1,2})?");

    private static final int DECIMALS = 16;

    private Decimals() {}

    static Optional<BigDecimal> read(String text) {
        String stripped = text.strip();
        return NUMBER.matcher(stripped).matches()
                ? Optional.of(plain(new BigDecimal(stripped.replace(',', '.'))))
                : Optional.empty();
    }

    /** Empty where it is no whole number or a very large one. */
    static Optional<Integer> whole(String text) {
        return text.strip().matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    static String list(List<BigDecimal> numbers) {
        return numbers.stream().map(Decimals::text).collect(Collectors.joining(", "));
    }

    /** Rounded where it has no end. */
    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return plain(part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN));
    }

    static BigDecimal divide(long part, long whole) {
        return divide(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Equal but for what is lost when thirds are written as decimals. */
    static boolean close(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.001")) <= 0;
    }
}
