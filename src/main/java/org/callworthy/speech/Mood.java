package org.callworthy.speech;

import java.util.Locale;

/**
 * How a caller feels, as it is heard. The figures were measured to differ in pitch and tempo on both voices.
 *
 * <p>They are the low caller's: rate in English words per minute, pitch and range (standard deviation) in hertz,
 * level against a calm caller in decibels. Voices turn them into their own units.
 */
public enum Mood {
    CALM(140, 95, 10, 0),
    ANNOYED(165, 108, 22, 1),
    ANGRY(190, 135, 38, 5),
    UPSET(115, 125, 26, -5),
    HURRIED(230, 112, 14, 1),
    RESIGNED(110, 84, 5, -3);

    /** Active speech level of a calm caller, which leaves an angry one room above. */
    private static final double CALM_DBFS = -24;

    final double wordsPerMinute;
    final double pitch;
    final double range;
    private final double gain;

    Mood(double wordsPerMinute, double pitch, double range, double gain) {
        this.wordsPerMinute = wordsPerMinute;
        this.pitch = pitch;
        this.range = range;
        this.gain = gain;
    }

    /** As scenarios write it: {@code calm}. */
    public static Mood of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Active speech level that a line has in this mood, in dBFS. */
    double level() {
        return CALM_DBFS + gain;
    }

    /** How much faster than calm. */
    double tempo() {
        return wordsPerMinute / CALM.wordsPerMinute;
    }
}
