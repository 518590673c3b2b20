package org.callworthy.bank;

import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;

/** Recordings for tests, as files. */
public final class TestRecordings {

    private TestRecordings() {}

    /** The file of a bank with one item, with which two recordings are heard and nothing is said. */
    static String bank(String bank, String item, int version) {
        return """
                bank: %s
                track: agent
                level: I
                title: { en: Bank, zh-CN: 题库 }
                items:
                  - id: %s   # heard
                    version: %d
                    type: true-false
                    competency: communication
                    difficulty: easy
                    seconds: 20
                    stem: { en: The caller is upset., zh-CN: 来电者很难过。 }
                    listening:
                      files: { en: audio/line.wav, zh-CN: audio/line.zh.flac }
                      plays: 2
                    answer: true
                    rationale: { en: It is so., zh-CN: 是的。 }
                """.formatted(bank, item, version);
    }

    public static byte[] flac(int hertz) {
        return Flac.write(tone(hertz, 1, Pcm.SPEECH_RATE));
    }

    public static byte[] wav(int hertz) {
        return Wav.write(tone(hertz, 1, Pcm.SPEECH_RATE));
    }

    public static byte[] silence() {
        return Flac.write(new Pcm(new short[Pcm.SPEECH_RATE], Pcm.SPEECH_RATE));
    }

    static Pcm tone(int hertz, int seconds, int rate) {
        short[] samples = new short[seconds * rate];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (10_000 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Pcm(samples, rate);
    }
}
