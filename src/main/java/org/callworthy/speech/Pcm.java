package org.callworthy.speech;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Sound: 16-bit mono samples. Immutable by convention: nobody writes into {@code samples} once it is in here.
 *
 * @param rate samples per second (hertz)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pcm(short[] samples, int rate) {

    /** The rate at which the whole product speaks, records and stores. */
    public static final int SPEECH_RATE = 16_000;

    /** What silence measures, in dBFS; one step below the quietest 16-bit sound that there is. */
    public static final double SILENCE_DBFS = -100;

    static final int MIN_RATE = 4_000;
    static final int MAX_RATE = 192_000;

    public Pcm {
        if (rate < MIN_RATE || rate > MAX_RATE) throw new IllegalArgumentException("Rate " + rate);
    }

    public static Pcm silence(Duration length, int rate) {
        return new Pcm(new short[count(length, rate)], rate);
    }

    /** One after the other; all must have the same rate. */
    public static Pcm concat(List<Pcm> parts) {
        int rate = parts.getFirst().rate;
        var all = new short[parts.stream().mapToInt(Pcm::length).reduce(0, Math::addExact)];
        int at = 0;
        for (Pcm part : parts) {
            if (part.rate != rate) throw new IllegalArgumentException("Rates " + rate + " and " + part.rate);
            System.arraycopy(part.samples, 0, all, at, part.length());
            at += part.length();
        }
        return new Pcm(all, rate);
    }

    /** From samples in the range of a 16-bit number; what lies beyond is clipped. */
    static Pcm of(double[] samples, int rate) {
        var rounded = new short[samples.length];
        for (int i = 0; i < rounded.length; i++)
            rounded[i] = (short) Math.clamp(Math.round(samples[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        return new Pcm(rounded, rate);
    }

    public int length() {
        return samples.length;
    }

    public Duration duration() {
        return Duration.ofNanos(Math.round(samples.length * 1e9 / rate));
    }

    /** Samples from {@code start} up to {@code end}, by time; both are cut to what there is. */
    public Pcm slice(Duration start, Duration end) {
        int from = Math.min(count(start, rate), length());
        return slice(from, Math.clamp(count(end, rate), from, length()));
    }

    Pcm slice(int from, int to) {
        return new Pcm(Arrays.copyOfRange(samples, from, to), rate);
    }

    /** Louder (positive) or softer; samples that would be too large are clipped. */
    public Pcm gain(double decibels) {
        double factor = Math.pow(10, decibels / 20);
        return of(Arrays.stream(toDoubles()).map(x -> x * factor).toArray(), rate);
    }

    /** The same sound at another rate; what lies above half of the lower rate is gone. */
    public Pcm resample(int newRate) {
        return newRate == rate ? this : Resampler.resample(this, newRate);
    }

    public double peakDbfs() {
        int peak = 0;
        for (short s : samples) peak = Math.max(peak, Math.abs((int) s));
        return dbfs(peak);
    }

    public double rmsDbfs() {
        return rmsDbfs(0, samples.length);
    }

    double rmsDbfs(int from, int to) {
        double energy = 0;
        for (int i = from; i < to; i++) energy += (double) samples[i] * samples[i];
        return to > from ? dbfs(Math.sqrt(energy / (to - from))) : SILENCE_DBFS;
    }

    double[] toDoubles() {
        var doubles = new double[samples.length];
        for (int i = 0; i < doubles.length; i++) doubles[i] = samples[i];
        return doubles;
    }

    private static double dbfs(double amplitude) {
        return amplitude > 0 ? Math.max(SILENCE_DBFS, 20 * Math.log10(amplitude / 32768)) : SILENCE_DBFS;
    }

    private static int count(Duration length, int rate) {
        return Math.toIntExact(Math.round(length.toNanos() / 1e9 * rate));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pcm(short[] theirs, int theirRate)
                && theirRate == rate
                && Arrays.equals(samples, theirs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(samples) + rate;
    }

    @Override
    public String toString() {
        return "Pcm[%d samples at %d Hz]".formatted(samples.length, rate);
    }
}
