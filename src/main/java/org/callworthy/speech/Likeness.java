package org.callworthy.speech;

import java.time.Duration;
import java.util.Arrays;

/**
 * How alike two recordings are once one is shifted against the other, by normalised cross-correlation over what then
 * overlaps.
 *
 * @param correlation −1…1; 1 is the same but for level; 0 if one of them is silent
 * @param lag how much later the second one is; negative if earlier
 */
public record Likeness(double correlation, Duration lag) {

    private static final int WAVE_RATE = 8_000;
    private static final int ENVELOPE_MILLIS = 10;
    /** Shifts that leave less than this share of the shorter recording in the overlap do not count. */
    private static final double MIN_OVERLAP = 0.5;

    /**
     * Sample by sample, by FFT, below 4 kHz. Near 1 for a copy that only codecs touched; two clocks that drift apart
     * spoil it within seconds. Memory: about 120 MB for two recordings of two minutes, growing with their length.
     */
    public static Likeness ofWaves(Pcm first, Pcm second, Duration maxLag) {
        double[] a = first.resample(WAVE_RATE).toDoubles();
        double[] b = second.resample(WAVE_RATE).toDoubles();
        int max = lags(maxLag, 1e9 / WAVE_RATE, a.length, b.length);
        double[] products = CrossProducts.of(a, b, max);
        double[] energyA = energies(a);
        double[] energyB = energies(b);
        return best(max, 1e9 / WAVE_RATE, a.length, b.length, (lag, from, to) -> {
            double energy = (energyA[to] - energyA[from]) * (energyB[to + lag] - energyB[from + lag]);
            return energy > 0 ? products[lag + max] / Math.sqrt(energy) : 0;
        });
    }

    /**
     * By how loudness (dB) runs in steps of 10 ms. Blind to what is said, but it bears drift, noise and other codecs.
     */
    public static Likeness ofEnvelopes(Pcm first, Pcm second, Duration maxLag) {
        double[] a = envelope(first);
        double[] b = envelope(second);
        int max = lags(maxLag, ENVELOPE_MILLIS * 1e6, a.length, b.length);
        return best(max, ENVELOPE_MILLIS * 1e6, a.length, b.length, (lag, from, to) -> pearson(a, b, lag, from, to));
    }

    private interface Measure {
        /** Correlation of a[from…to) with b[from + lag…to + lag). */
        double at(int lag, int from, int to);
    }

    private static Likeness best(int max, double stepNanos, int lengthA, int lengthB, Measure measure) {
        double best = Double.NEGATIVE_INFINITY;
        int bestLag = 0;
        for (int lag = -max; lag <= max; lag++) {
            int from = Math.max(0, -lag);
            int to = Math.min(lengthA, lengthB - lag);
            if (to - from < MIN_OVERLAP * Math.min(lengthA, lengthB) || to <= from) continue;
            double here = measure.at(lag, from, to);
            if (here > best) {
                best = here;
                bestLag = lag;
            }
        }
        double correlation = best == Double.NEGATIVE_INFINITY ? 0 : Math.clamp(best, -1, 1);
        return new Likeness(correlation, Duration.ofNanos(Math.round(bestLag * stepNanos)));
    }

    private static int lags(Duration maxLag, double stepNanos, int lengthA, int lengthB) {
        return (int) Math.min(maxLag.toNanos() / stepNanos, Math.max(lengthA, lengthB));
    }

    /** What is inaudible is all the same, or the noise in the pauses would count as much as the words. */
    private static double[] envelope(Pcm sound) {
        double[] levels = Frames.levels(sound, 2 * ENVELOPE_MILLIS, ENVELOPE_MILLIS);
        double floor = Frames.quantile(levels, 0.99) - 40;
        return Arrays.stream(levels).map(level -> Math.max(floor, level)).toArray();
    }

    private static double[] energies(double[] samples) {
        var sums = new double[samples.length + 1];
        for (int i = 0; i < samples.length; i++) sums[i + 1] = sums[i] + samples[i] * samples[i];
        return sums;
    }

    private static double pearson(double[] a, double[] b, int lag, int from, int to) {
        double meanA = Arrays.stream(a, from, to).average().orElse(0);
        double meanB = Arrays.stream(b, from + lag, to + lag).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = from; i < to; i++) {
            double x = a[i] - meanA;
            double y = b[i + lag] - meanB;
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }
}
