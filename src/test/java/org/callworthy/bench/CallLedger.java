package org.callworthy.bench;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Random;
import org.callworthy.speech.Pcm;

/**
 * What one call says, second by second, and what of it the server acknowledged. No two seconds of all calls are alike, so that each
 * is known wherever it turns up.
 */
final class CallLedger {

    static final int SAMPLES = Pcm.SPEECH_RATE;
    static final int BYTES = 2 * SAMPLES;

    private static final byte[] NOISE = noise();

    private final int call;
    private final BitSet acknowledged = new BitSet();
    private int sent;

    /** @param call its number among all calls */
    CallLedger(int call) {
        this.call = call;
    }

    private static byte[] noise() {
        byte[] noise = new byte[BYTES];
        new Random(1).nextBytes(noise);
        return noise;
    }

    /** The second that is said next, from 0. */
    int next() {
        return sent++;
    }

    /** Samples of 16 bits, big end first. */
    byte[] sound(int second) {
        byte[] sound = NOISE.clone();
        ByteBuffer.wrap(sound).putInt(call).putInt(second);
        return sound;
    }

    /** Whether samples with the small end first, as WAV has them, are what was said in that second. */
    boolean isSound(int second, byte[] samples) {
        byte[] sound = sound(second);
        for (int i = 0; i < BYTES; i++) {
            if (samples[i] != sound[i ^ 1]) {
                return false;
            }
        }
        return true;
    }

    void acknowledge(int second) {
        acknowledged.set(second);
    }

    int sent() {
        return sent;
    }

    BitSet acknowledged() {
        return acknowledged;
    }
}
