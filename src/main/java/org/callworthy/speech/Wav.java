package org.callworthy.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.callworthy.speech.AudioReading.Decoded;
import org.callworthy.speech.AudioReading.Fault;
import org.jspecify.annotations.Nullable;

/** RIFF/WAVE files of 16-bit PCM. Reads mono and stereo (to their mean), writes mono. */
public final class Wav {

    /** Bytes before the first sample of what is written here. */
    public static final int HEADER = 44;

    private static final int FORMAT_PCM = 1;
    private static final int FORMAT_EXTENSIBLE = 0xFFFE;
    /** A program that writes to a pipe does not know the length and leaves 0 or something enormous: read to the end. */
    private static final long UNKNOWN_LENGTH = 0x7FFF_F000L;

    private Wav() {}

    public static byte[] write(Pcm sound) {
        byte[] data = L16.bytes(sound.samples(), ByteOrder.LITTLE_ENDIAN);
        return ByteBuffer.allocate(HEADER + data.length)
                .put(header(sound.length(), sound.rate()))
                .put(data)
                .array();
    }

    /** What comes before {@code samples} mono samples, each of which follows with its small end first. */
    public static byte[] header(int samples, int rate) {
        int length = Math.multiplyExact(2, samples);
        var file = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + length).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) FORMAT_PCM).putShort((short) 1);
        file.putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
        return file.put(ascii("data")).putInt(length).array();
    }

    public static AudioReading read(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || !name(file, 0).equals("RIFF") || !name(file, 8).equals("WAVE"))
            return AudioReading.refuse(Fault.OTHER_FORMAT, "does not begin with RIFF … WAVE");
        Format format = null;
        long at = 12;
        while (at + 8 <= bytes.length) {
            String name = name(file, (int) at);
            long size = Integer.toUnsignedLong(file.getInt((int) at + 4));
            at += 8;
            if (name.equals("data")) return data(bytes, (int) at, size, format);
            if (at + size > bytes.length)
                return AudioReading.refuse(Fault.TRUNCATED, "ends within chunk '" + name + "'");
            if (name.equals("fmt ")) {
                if (size < 16) return AudioReading.refuse(Fault.DAMAGED, "format chunk of " + size + " bytes");
                format = Format.at(file, (int) at, size);
            }
            at += size + (size & 1);
        }
        return AudioReading.refuse(Fault.TRUNCATED, "has no data chunk");
    }

    private static AudioReading data(byte[] bytes, int at, long declared, @Nullable Format format) {
        if (format == null) return AudioReading.refuse(Fault.DAMAGED, "data before the format");
        if (!format.isSupported()) return AudioReading.refuse(Fault.UNSUPPORTED, format.toString());
        int there = bytes.length - at;
        boolean known = declared > 0 && declared < UNKNOWN_LENGTH;
        if (known && declared > there)
            return AudioReading.refuse(Fault.TRUNCATED, there + " of " + declared + " bytes of samples");
        int frame = 2 * format.channels;
        long length = known ? declared : there - there % frame;
        if (length % frame != 0) return AudioReading.refuse(Fault.DAMAGED, "ends within a sample");
        if (length == 0) return AudioReading.refuse(Fault.EMPTY, "no samples");
        if (length / frame > AudioReading.MAX_FRAMES)
            return AudioReading.refuse(Fault.TOO_LONG, length / frame + " samples");
        short[] samples = L16.samples(bytes, at, (int) length, ByteOrder.LITTLE_ENDIAN);
        return new Decoded(new Pcm(format.channels == 2 ? L16.mono(samples) : samples, format.rate));
    }

    private record Format(int tag, int channels, int rate, int align, int bits) {

        /** The extensible format has its true tag in the first two bytes of its sub-format (offset 24). */
        static Format at(ByteBuffer file, int at, long size) {
            int tag = Short.toUnsignedInt(file.getShort(at));
            if (tag == FORMAT_EXTENSIBLE && size >= 40) tag = Short.toUnsignedInt(file.getShort(at + 24));
            return new Format(
                    tag,
                    Short.toUnsignedInt(file.getShort(at + 2)),
                    file.getInt(at + 4),
                    Short.toUnsignedInt(file.getShort(at + 12)),
                    Short.toUnsignedInt(file.getShort(at + 14)));
        }

        boolean isSupported() {
            return tag == FORMAT_PCM
                    && bits == 16
                    && (channels == 1 || channels == 2)
                    && align == 2 * channels
                    && rate >= Pcm.MIN_RATE
                    && rate <= Pcm.MAX_RATE;
        }
    }

    private static String name(ByteBuffer file, int at) {
        var four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
