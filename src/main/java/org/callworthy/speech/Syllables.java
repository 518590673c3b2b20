package org.callworthy.speech;

import java.util.stream.IntStream;

/**
 * Syllable nuclei: voiced peaks of loudness with a dip of 2 dB before them (de Jong and Wempe 2009). Counts a few too
 * few in fast speech; meant to compare recordings, not to count words.
 */
final class Syllables {

    private static final double DIP = 2;
    /** Window in milliseconds, as long as Praat's for a lowest pitch of 50 Hz. */
    private static final int WINDOW_MILLIS = 40;

    private Syllables() {}

    static int count(Pcm sound, PitchTrack pitch) {
        double[] levels = Frames.levels(sound, WINDOW_MILLIS, PitchTrack.STEP_MILLIS);
        double threshold = Frames.threshold(levels);
        int nuclei = 0;
        double valley = Pcm.SILENCE_DBFS;
        int peak = -1;
        for (int i = 0; i < levels.length; i++) {
            boolean rises = peak < 0 ? levels[i] - valley >= DIP : levels[i] > levels[peak];
            if (rises) {
                peak = i;
            } else if (peak < 0) {
                valley = Math.min(valley, levels[i]);
            } else if (levels[peak] - levels[i] >= DIP) {
                if (levels[peak] >= threshold && isVoiced(pitch, peak)) nuclei++;
                valley = levels[i];
                peak = -1;
            }
        }
        return peak >= 0 && levels[peak] >= threshold && isVoiced(pitch, peak) ? nuclei + 1 : nuclei;
    }

    /** Anywhere in the window that begins at this frame. */
    private static boolean isVoiced(PitchTrack pitch, int at) {
        return IntStream.rangeClosed(at, at + WINDOW_MILLIS / PitchTrack.STEP_MILLIS)
                .anyMatch(pitch::isVoiced);
    }
}
