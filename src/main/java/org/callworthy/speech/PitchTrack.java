package org.callworthy.speech;

import java.util.Arrays;

/**
 * Fundamental frequency over time by YIN (de Cheveigné and Kawahara 2002): the first dip of the cumulative mean
 * normalised difference, refined by a parabola. O(length): 3.4 million multiplications a second of sound.
 *
 * @param hertz every 10 ms; best guess, whatever its worth
 * @param aperiodicity of the same frames: share of the power that does not repeat; 1 in silence
 */
@SuppressWarnings("ArrayRecordComponent")
record PitchTrack(double[] hertz, double[] aperiodicity) {

    static final int STEP_MILLIS = 10;

    /** Up to here a pitch is believed (they recommend 0.1 to 0.15; rough voices need a little more). */
    private static final double CLEAR = 0.2;
    /** Up to here it is a vowel rather than a hiss. */
    private static final double VOICED = 0.5;

    private static final int RATE = 8_000;
    private static final double LOWEST = 55;
    private static final double HIGHEST = 450;
    private static final int LONGEST_LAG = (int) (RATE / LOWEST);
    private static final int SHORTEST_LAG = (int) (RATE / HIGHEST);
    private static final int WINDOW = 256;
    private static final int STEP = RATE * STEP_MILLIS / 1000;
    private static final int SMOOTHING = RATE / 1000;

    static PitchTrack of(Pcm sound) {
        double[] samples = smooth(sound.resample(RATE).toDoubles());
        int frames = Math.max(0, (samples.length - WINDOW - LONGEST_LAG - 1) / STEP + 1);
        var track = new PitchTrack(new double[frames], new double[frames]);
        double audible = WINDOW * Math.pow(32768 * Math.pow(10, Frames.AUDIBLE_DBFS / 20), 2);
        for (int i = 0; i < frames; i++) track.listen(i, samples, audible);
        return track;
    }

    /** All pitches that are believed, in hertz. */
    double[] clear() {
        double[] sure = hertz.clone();
        Arrays.setAll(sure, i -> aperiodicity[i] < CLEAR ? hertz[i] : Double.NaN);
        return Arrays.stream(sure).filter(f -> !Double.isNaN(f)).toArray();
    }

    boolean isVoiced(int frame) {
        return frame < aperiodicity.length && aperiodicity[frame] < VOICED;
    }

    /** Mean over 1 ms, as they do before all else: takes out what lies above 1 kHz, where formants only disturb. */
    private static double[] smooth(double[] samples) {
        var smooth = new double[Math.max(0, samples.length - SMOOTHING + 1)];
        double sum = 0;
        for (int i = 0; i < samples.length; i++) {
            sum += samples[i] - (i >= SMOOTHING ? samples[i - SMOOTHING] : 0);
            if (i >= SMOOTHING - 1) smooth[i - SMOOTHING + 1] = sum / SMOOTHING;
        }
        return smooth;
    }

    private void listen(int frame, double[] samples, double audible) {
        int at = frame * STEP;
        double energy = 0;
        for (int i = at; i < at + WINDOW; i++) energy += samples[i] * samples[i];
        aperiodicity[frame] = 1;
        if (energy < audible) return;
        double[] difference = normalisedDifference(samples, at);
        int lag = dip(difference);
        hertz[frame] = RATE / (lag + parabola(difference[lag - 1], difference[lag], difference[lag + 1]));
        aperiodicity[frame] = difference[lag];
    }

    /** The first dip that is clear, or else the deepest. */
    private static int dip(double[] difference) {
        int deepest = SHORTEST_LAG;
        for (int lag = SHORTEST_LAG; lag < LONGEST_LAG; lag++) {
            if (difference[lag] < difference[deepest]) deepest = lag;
            if (difference[lag] < CLEAR && difference[lag + 1] >= difference[lag]) return lag;
        }
        return deepest;
    }

    /** Their equation 8. */
    private static double[] normalisedDifference(double[] samples, int at) {
        var difference = new double[LONGEST_LAG + 1];
        difference[0] = 1;
        double sum = 0;
        for (int lag = 1; lag <= LONGEST_LAG; lag++) {
            double squares = 0;
            for (int i = at; i < at + WINDOW; i++) {
                double d = samples[i] - samples[i + lag];
                squares += d * d;
            }
            sum += squares;
            difference[lag] = sum == 0 ? 1 : squares * lag / sum;
        }
        return difference;
    }

    /** Where between −1 and 1 the parabola through three values has its extremum. */
    private static double parabola(double before, double middle, double after) {
        double bend = before - 2 * middle + after;
        return bend == 0 ? 0 : Math.clamp((before - after) / (2 * bend), -1, 1);
    }
}
