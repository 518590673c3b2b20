package org.callworthy.speech;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Sounds whose measures are known. */
final class Sounds {

    private Sounds() {}

    static Pcm tone(double hertz, double dbfsPeak, double seconds, int rate) {
        double peak = 32767 * Math.pow(10, dbfsPeak / 20);
        var samples = new double[(int) (seconds * rate)];
        for (int i = 0; i < samples.length; i++) samples[i] = peak * Math.sin(2 * Math.PI * hertz * i / rate);
        return Pcm.of(samples, rate);
    }

    /** White noise that is the same every time. */
    static Pcm noise(double dbfsRms, double seconds, long seed) {
        double rms = 32768 * Math.pow(10, dbfsRms / 20);
        var random = new Random(seed);
        var samples = new double[(int) (seconds * Pcm.SPEECH_RATE)];
        for (int i = 0; i < samples.length; i++) samples[i] = rms * random.nextGaussian();
        return Pcm.of(samples, Pcm.SPEECH_RATE);
    }

    static Pcm mix(Pcm a, Pcm b) {
        var sum = a.toDoubles();
        for (int i = 0; i < Math.min(sum.length, b.length()); i++) sum[i] += b.samples()[i];
        return Pcm.of(sum, a.rate());
    }

    static Pcm after(Duration silence, Pcm sound) {
        return Pcm.concat(List.of(Pcm.silence(silence, sound.rate()), sound));
    }
}
