package org.callworthy.common;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact part of a whole, as a fraction: thirds and sevenths are weighed and compared with a cut without rounding. */
public record Share(BigInteger numerator, BigInteger denominator) implements Serializable, Comparable<Share> {

    public static final Share NOTHING = new Share(BigInteger.ZERO, BigInteger.ONE);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Share {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** What part of the attainable points was gained; nothing when none was attainable. */
    public static Share of(Points points) {
        return points.attainable().signum() == 0 ? NOTHING : of(points.gained(), points.attainable());
    }

    public static Share of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Share(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    public static Share ofPercent(BigDecimal percent) {
        return of(percent, BigDecimal.valueOf(100));
    }

    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Share times(Share other) {
        return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Share times(long factor) {
        return new Share(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** @throws IllegalArgumentException when {@code whole} is nothing */
    public Share over(Share whole) {
        return new Share(numerator.multiply(whole.denominator), denominator.multiply(whole.numerator));
    }

    public boolean reaches(BigDecimal percent) {
        return compareTo(ofPercent(percent)) >= 0;
    }

    /** 34 digits; for display only. */
    public BigDecimal percent() {
        return new BigDecimal(numerator.multiply(HUNDRED)).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    /** For statistics only. */
    public double doubleValue() {
        return percent().doubleValue() / 100;
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
