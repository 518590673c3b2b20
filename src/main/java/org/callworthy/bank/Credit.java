package org.callworthy.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of an item's point. Parts that have an end as decimals are exact; others, such as a third, are rounded up at the
 * fourth decimal: points stay decimals, and nobody fails by a rounding.
 */
final class Credit {

    private static final int DECIMALS = 4;

    private Credit() {}

    static BigDecimal of(boolean right) {
        return right ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Nothing where {@code part} is below zero. */
    static BigDecimal of(long part, long whole) {
        return part <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.UP);
    }

    /** The mean of credits. */
    static BigDecimal mean(Iterable<BigDecimal> credits) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal credit : credits) {
            sum = sum.add(credit);
            count++;
        }
        return count == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.UP);
    }
}
