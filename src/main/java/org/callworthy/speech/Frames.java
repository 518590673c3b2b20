package org.callworthy.speech;

import java.util.Arrays;

/** Levels of a recording in short stretches, and which of them are speech. */
final class Frames {

    /** Speech is what lies no more than this below the loudest part (99 % quantile): de Jong and Wempe 2009. */
    private static final double SPEECH_RANGE = 25;
    /** Softer than this nothing is speech; a quiet room through a headset lies around −60 dBFS. */
    static final double AUDIBLE_DBFS = -55;

    private Frames() {}

    /** RMS in dBFS of windows of so many milliseconds that begin every so many milliseconds; whole windows only. */
    static double[] levels(Pcm sound, int window, int step) {
        int width = sound.rate() * window / 1000;
        int hop = sound.rate() * step / 1000;
        var levels = new double[Math.max(0, (sound.length() - width) / hop + 1)];
        for (int i = 0; i < levels.length; i++) levels[i] = sound.rmsDbfs(i * hop, i * hop + width);
        return levels;
    }

    /** Level from which on a frame counts as speech. */
    static double threshold(double[] levels) {
        return Math.max(quantile(levels, 0.99) - SPEECH_RANGE, AUDIBLE_DBFS);
    }

    /** Mean level of the speech alone, in dBFS, so that pauses do not count (the idea of ITU-T P.56). */
    static double activeLevel(Pcm sound) {
        double[] levels = levels(sound, 20, 20);
        double threshold = threshold(levels);
        double power = Arrays.stream(levels)
                .filter(level -> level >= threshold)
                .map(level -> Math.pow(10, level / 10))
                .average()
                .orElse(0);
        return power > 0 ? 10 * Math.log10(power) : Pcm.SILENCE_DBFS;
    }

    /** Nearest rank; silence if there are none. */
    static double quantile(double[] data, double share) {
        if (data.length == 0) return Pcm.SILENCE_DBFS;
        double[] sorted = data.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
