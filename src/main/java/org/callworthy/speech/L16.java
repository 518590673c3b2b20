package org.callworthy.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.callworthy.speech.AudioReading.Fault;

/** {@code audio/L16} (RFC 2586): bare samples, big end first, no header; the rate travels beside it. Mono here. */
public final class L16 {

    private L16() {}

    public static byte[] write(Pcm sound) {
        return bytes(sound.samples(), ByteOrder.BIG_ENDIAN);
    }

    public static AudioReading read(byte[] bytes, int rate) {
        if (bytes.length % 2 != 0) return AudioReading.refuse(Fault.TRUNCATED, "half a sample at the end");
        if (bytes.length == 0) return AudioReading.refuse(Fault.EMPTY, "no samples");
        return new AudioReading.Decoded(new Pcm(samples(bytes, 0, bytes.length, ByteOrder.BIG_ENDIAN), rate));
    }

    static byte[] bytes(short[] samples, ByteOrder order) {
        var buffer = ByteBuffer.allocate(Math.multiplyExact(2, samples.length)).order(order);
        buffer.asShortBuffer().put(samples);
        return buffer.array();
    }

    static short[] samples(byte[] bytes, int from, int length, ByteOrder order) {
        var samples = new short[length / 2];
        ByteBuffer.wrap(bytes, from, length).order(order).asShortBuffer().get(samples);
        return samples;
    }

    /** The mean of two interleaved channels. */
    static short[] mono(short[] stereo) {
        var mono = new short[stereo.length / 2];
        for (int i = 0; i < mono.length; i++) mono[i] = (short) ((stereo[2 * i] + stereo[2 * i + 1]) >> 1);
        return mono;
    }
}
