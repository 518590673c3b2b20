package org.callworthy.speech;

/**
 * Two of espeak-ng's speakers, who differ in formants already. Their median pitch at option {@code -p} x was measured
 * to be lowest · e^(0.0115 x) for x from 40 to 99 (version 1.51, {@link PitchTrack}).
 */
enum EspeakSpeaker {
    MAN("", 50),
    WOMAN("+f2", 95);

    private static final double GROWTH = 0.0115;

    final String variant;
    private final double lowest;

    EspeakSpeaker(String variant, double lowest) {
        this.variant = variant;
        this.lowest = lowest;
    }

    static EspeakSpeaker of(CallerVoice caller) {
        return switch (caller) {
            case LOW -> MAN;
            case HIGH -> WOMAN;
        };
    }

    /** Option {@code -p}, 0…99, for a median pitch in hertz. */
    int step(double hertz) {
        return (int) Math.clamp(Math.round(Math.log(hertz / lowest) / GROWTH), 0, 99);
    }
}
