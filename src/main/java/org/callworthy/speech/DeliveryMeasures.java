package org.callworthy.speech;

import java.time.Duration;
import java.util.Arrays;

/**
 * What can be measured of how somebody speaks in a recording. Facts about sound, never a score. About 7 ms of work a
 * second of sound.
 *
 * @param pitch median fundamental frequency in hertz; NaN if nothing is voiced
 * @param lowPitch its 10 % quantile, in hertz
 * @param highPitch its 90 % quantile, in hertz
 * @param syllables nuclei counted
 * @param tempo syllable nuclei per second of speech, pauses left out ("articulation rate"); 0 in silence
 * @param rmsDbfs over all, pauses included
 * @param speechDbfs over the speech alone
 * @param peakDbfs largest sample
 * @param noiseDbfs noise floor: the level that the quietest tenth of 20 ms stretches stays below
 * @param silence share of the time without speech, 0…1
 * @param clipping share of the samples that lie in runs of three or more at full scale, 0…1
 */
public record DeliveryMeasures(
        Duration duration,
        double pitch,
        double lowPitch,
        double highPitch,
        int syllables,
        double tempo,
        double rmsDbfs,
        double speechDbfs,
        double peakDbfs,
        double noiseDbfs,
        double silence,
        double clipping) {

    private static final int FRAME_MILLIS = 20;

    public static DeliveryMeasures of(Pcm sound) {
        double[] levels = levels(sound);
        double threshold = Frames.threshold(levels);
        long speaking =
                Arrays.stream(levels).filter(level -> level >= threshold).count();
        PitchTrack track = PitchTrack.of(sound);
        double[] voiced = track.clear();
        int syllables = Syllables.count(sound, track);
        return new DeliveryMeasures(
                sound.duration(),
                quantile(voiced, 0.5),
                quantile(voiced, 0.1),
                quantile(voiced, 0.9),
                syllables,
                speaking == 0 ? 0 : syllables * 1000.0 / (speaking * FRAME_MILLIS),
                sound.rmsDbfs(),
                Frames.activeLevel(sound),
                sound.peakDbfs(),
                noiseFloor(sound),
                levels.length == 0 ? 1 : 1 - (double) speaking / levels.length,
                clipping(sound.samples()));
    }

    /** Whether nothing in it could be speech: a muted headset, or a room and no voice. */
    public static boolean isSilent(Pcm sound) {
        return Arrays.stream(levels(sound)).noneMatch(level -> level >= Frames.AUDIBLE_DBFS);
    }

    /** In dBFS; for the check of room and headset before a call. */
    public static double noiseFloor(Pcm sound) {
        return Frames.quantile(levels(sound), 0.1);
    }

    /**
     * Distance between {@link #lowPitch} and {@link #highPitch} in semitones; how lively it sounds. NaN if nothing is
     * voiced.
     */
    public double pitchRange() {
        return 12 * Math.log(highPitch / lowPitch) / Math.log(2);
    }

    private static double[] levels(Pcm sound) {
        return Frames.levels(sound, FRAME_MILLIS, FRAME_MILLIS);
    }

    private static double quantile(double[] data, double share) {
        return data.length == 0 ? Double.NaN : Frames.quantile(data, share);
    }

    private static double clipping(short[] samples) {
        int clipped = 0;
        int run = 0;
        for (int i = 0; i <= samples.length; i++) {
            if (i < samples.length && (samples[i] == Short.MAX_VALUE || samples[i] <= -Short.MAX_VALUE)) {
                run++;
            } else {
                if (run >= 3) clipped += run;
                run = 0;
            }
        }
        return samples.length == 0 ? 0 : (double) clipped / samples.length;
    }
}
