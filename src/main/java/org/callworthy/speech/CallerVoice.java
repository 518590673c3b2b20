package org.callworthy.speech;

import java.util.Locale;

/**
 * Two people from one synthesiser. A shorter vocal tract has higher formants: the line is spoken slower and lower by
 * {@code k} and then played faster by {@code k}, so rate and pitch come out as wanted and only the formants have
 * moved. Sounds human for 0.92 ≤ k ≤ 1.20.
 */
public enum CallerVoice {
    LOW(1, 1),
    HIGH(1.17, 1.7);

    /** Factor of the formants. */
    final double k;
    /**
     * Factor of pitch and range: women speak about 1.7 times as high as men (Hillenbrand et al. 1995: 220 and 131
     * Hz).
     */
    final double pitch;

    CallerVoice(double k, double pitch) {
        this.k = k;
        this.pitch = pitch;
    }

    /** As scenarios write it: {@code low} or {@code high}. */
    public static CallerVoice of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What was spoken for this caller at parameters divided by k, with its formants moved, at {@link
     * Pcm#SPEECH_RATE}. The rate that it is taken for is rounded to 100 Hz (0.3 %), so that few resampling kernels
     * are needed.
     */
    Pcm shift(Pcm spoken) {
        return new Pcm(spoken.samples(), 100 * (int) Math.round(spoken.rate() * k / 100)).resample(Pcm.SPEECH_RATE);
    }
}
