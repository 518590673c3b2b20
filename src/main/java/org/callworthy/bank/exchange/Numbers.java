package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Numbers as files write them, short enough that none takes a machine long. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("([-+−]?)(\\d{1,30}(?:[.,]\\d{1,30})?|[.,]\\d{1,30})(?:[eE]([-+]?\\d{1,2}))?");

    private Numbers() {}

    static Optional<BigDecimal> read(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(2).replace(',', '.'));
        value = number.group(3) == null ? value : value.scaleByPowerOfTen(Integer.parseInt(number.group(3)));
        return Optional.of(plain(number.group(1).matches("[-−]") ? value.negate() : value));
    }

    /** As a bank's file has it: no zeros at the end, no exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void put(ObjectNode tree, BigDecimal answer, BigDecimal tolerance) {
        tree.put("answer", plain(answer));
        if (tolerance.signum() > 0) {
            tree.put("tolerance", plain(tolerance));
        }
    }
}
