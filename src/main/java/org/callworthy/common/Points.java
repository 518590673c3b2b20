package org.callworthy.common;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/** Points out of those attainable, exact: a cut is compared without rounding. */
public record Points(BigDecimal gained, BigDecimal attainable) implements Serializable {

    public static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO);

    public Points {
        if (gained.signum() < 0 || gained.compareTo(attainable) > 0) {
            throw new IllegalArgumentException(gained + " of " + attainable);
        }
    }

    public static Points of(long gained, long attainable) {
        return new Points(BigDecimal.valueOf(gained), BigDecimal.valueOf(attainable));
    }

    public Points plus(Points other) {
        return new Points(gained.add(other.gained), attainable.add(other.attainable));
    }

    public Points times(BigDecimal weight) {
        return new Points(gained.multiply(weight), attainable.multiply(weight));
    }

    /** Whether these points are at least {@code percent} of the attainable ones; decided by multiplying, so unrounded. */
    public boolean reach(BigDecimal percent) {
        return gained.multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(attainable)) >= 0;
    }

    /** Percent of the attainable points, 34 digits; zero when nothing was attainable. For display and for weighing. */
    public BigDecimal percent() {
        return attainable.signum() == 0
                ? BigDecimal.ZERO
                : gained.multiply(BigDecimal.valueOf(100)).divide(attainable, MathContext.DECIMAL128);
    }
}
