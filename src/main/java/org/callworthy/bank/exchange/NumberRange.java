package org.callworthy.bank.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that are right. */
record NumberRange(BigDecimal answer, BigDecimal tolerance) implements Serializable {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** {@code 3}, {@code 3:0.5} or {@code 2.5..3.5}. @param lost as with {@link Numbers#read} */
    static Optional<NumberRange> ofGift(String text, Lost lost) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + 2), lost);
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Numbers.read(text, lost).map(answer -> new NumberRange(answer, BigDecimal.ZERO));
        }
        return Numbers.read(text.substring(0, colon), lost)
                .flatMap(answer -> Numbers.read(text.substring(colon + 1), lost)
                        .map(tolerance -> new NumberRange(answer, tolerance.abs())));
    }

    private static Optional<NumberRange> between(String low, String high, Lost lost) {
        return Numbers.read(low, lost)
                .flatMap(from -> Numbers.read(high, lost)
                        .map(to -> new NumberRange(
                                from.add(to).divide(TWO),
                                to.subtract(from).abs().divide(TWO))));
    }

    @Override
    public String toString() {
        return answer.toPlainString() + (tolerance.signum() > 0 ? " ± " + tolerance.toPlainString() : "");
    }
}
