package org.callworthy.speech;

import org.jspecify.annotations.Nullable;

/**
 * Changes the rate of a sound by band-limited interpolation with a Kaiser-windowed sinc (Smith, <i>Digital Audio
 * Resampling</i>, 2002). Rates reduce to up/down; output n lies at input n · down/up, so there are {@code up}
 * different kernels, each built when first used.
 */
final class Resampler {

    /** Half the kernel's length in zero crossings, and the window's shape: about 90 dB in the stop band. */
    private static final int CROSSINGS = 32;

    private static final double BETA = 9;
    /** Share of the lower rate's band that is kept; the rest is where the filter falls. */
    private static final double ROLLOFF = 0.94;

    private final int up;
    private final int down;
    private final double cutoff;
    private final int half;
    private final double[] @Nullable [] kernels;

    private Resampler(int from, int to) {
        int common = gcd(from, to);
        up = to / common;
        down = from / common;
        cutoff = ROLLOFF * Math.min(1, (double) to / from);
        half = (int) Math.ceil(CROSSINGS / cutoff);
        kernels = new double[up][];
    }

    static Pcm resample(Pcm sound, int rate) {
        return new Resampler(sound.rate(), rate).run(sound, rate);
    }

    private Pcm run(Pcm sound, int rate) {
        short[] in = sound.samples();
        var out = new double[Math.toIntExact(Math.ceilDiv((long) in.length * up, (long) down))];
        for (int n = 0; n < out.length; n++) {
            long position = (long) n * down;
            int first = (int) (position / up) - half + 1;
            double[] kernel = kernel((int) (position % up));
            double sum = 0;
            for (int k = Math.max(0, -first), end = Math.min(kernel.length, in.length - first); k < end; k++)
                sum += kernel[k] * in[first + k];
            out[n] = sum;
        }
        return Pcm.of(out, rate);
    }

    /** Weights of the 2 · half inputs around a point that lies phase/up after an input; they add up to 1. */
    private double[] kernel(int phase) {
        double[] known = kernels[phase];
        if (known != null) return known;
        var kernel = new double[2 * half];
        double sum = 0;
        for (int k = 0; k < kernel.length; k++) {
            double distance = k - half + 1 - (double) phase / up;
            double x = Math.PI * cutoff * distance;
            kernel[k] = (x == 0 ? 1 : Math.sin(x) / x) * kaiser(distance / half);
            sum += kernel[k];
        }
        for (int k = 0; k < kernel.length; k++) kernel[k] /= sum;
        kernels[phase] = kernel;
        return kernel;
    }

    private static double kaiser(double x) {
        return x * x > 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** Modified Bessel function of the first kind, order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / 2 / k) * (x / 2 / k);
            sum += term;
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
