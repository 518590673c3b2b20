package org.callworthy.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import net.sourceforge.javaflacencoder.EncodingConfiguration;
import net.sourceforge.javaflacencoder.FLACEncoder;
import net.sourceforge.javaflacencoder.StreamConfiguration;
import org.callworthy.speech.AudioReading.Decoded;
import org.callworthy.speech.AudioReading.Fault;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.util.ByteData;

/**
 * FLAC (RFC 9639), lossless, about half the size of WAV for speech. Reads 16-bit mono and stereo (to their mean),
 * writes mono. What is read must have the length and the MD5 that its header promises, so damage never passes as
 * sound.
 */
public final class Flac {

    private static final int BLOCK = 4096;
    /** Marker (4), block header (4) and STREAMINFO (34), in bytes. */
    private static final int HEADER = 42;

    private static final int MD5_AT = 26;

    private Flac() {}

    public static byte[] write(Pcm sound) {
        if (sound.length() == 0) throw new IllegalArgumentException("No samples");
        var out = new FlacBuffer();
        var encoder = new FLACEncoder();
        encoder.setStreamConfiguration(new StreamConfiguration(1, BLOCK, BLOCK, sound.rate(), 16));
        encoder.setEncodingConfiguration(new EncodingConfiguration());
        encoder.setOutputStream(out);
        var samples = new int[sound.length()];
        for (int i = 0; i < samples.length; i++) samples[i] = sound.samples()[i];
        try {
            encoder.openFLACStream();
            encoder.addSamples(samples, samples.length);
            encoder.encodeSamples(samples.length, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static AudioReading read(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 'f' || bytes[1] != 'L' || bytes[2] != 'a' || bytes[3] != 'C')
            return AudioReading.refuse(Fault.OTHER_FORMAT, "does not begin with fLaC");
        if ((bytes[4] & 0x7F) != 0) return AudioReading.refuse(Fault.DAMAGED, "first block is not STREAMINFO");
        Info info = Info.of(bytes);
        if (!info.isSupported()) return AudioReading.refuse(Fault.UNSUPPORTED, info.toString());
        if (info.frames == 0) return AudioReading.refuse(Fault.EMPTY, "says that it has no samples");
        if (info.frames > AudioReading.MAX_FRAMES) return AudioReading.refuse(Fault.TOO_LONG, info.toString());
        try {
            return checked(decode(bytes, info), info, Arrays.copyOfRange(bytes, MD5_AT, HEADER));
        } catch (IOException | RuntimeException e) {
            return AudioReading.refuse(Fault.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] decode(byte[] bytes, Info info) throws IOException {
        var decoder = new FLACDecoder(new ByteArrayInputStream(bytes));
        decoder.readMetadata();
        var pcm = ByteBuffer.allocate(Math.toIntExact(2 * info.frames * info.channels));
        var block = new ByteData(0);
        for (Frame frame = decoder.readNextFrame(); frame != null; frame = decoder.readNextFrame()) {
            block = decoder.decodeFrame(frame, block);
            if (block.getLen() > pcm.remaining()) throw new IOException("more samples than its header says");
            pcm.put(block.getData(), 0, block.getLen());
            if (!pcm.hasRemaining()) break;
        }
        return Arrays.copyOf(pcm.array(), pcm.position());
    }

    private static AudioReading checked(byte[] pcm, Info info, byte[] md5) {
        if (pcm.length < 2 * info.frames * info.channels)
            return AudioReading.refuse(
                    Fault.TRUNCATED, pcm.length / 2 / info.channels + " of " + info.frames + " samples");
        boolean unsigned = Arrays.equals(md5, new byte[md5.length]);
        if (!unsigned && !MessageDigest.isEqual(md5, md5(pcm)))
            return AudioReading.refuse(Fault.DAMAGED, "its MD5 does not match its sound");
        short[] samples = L16.samples(pcm, 0, pcm.length, ByteOrder.LITTLE_ENDIAN);
        return new Decoded(new Pcm(info.channels == 2 ? L16.mono(samples) : samples, info.rate));
    }

    private static byte[] md5(byte[] pcm) {
        try {
            return MessageDigest.getInstance("MD5").digest(pcm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * From STREAMINFO (RFC 9639, section 8.2): at bit 80 a rate of 20 bits, channels − 1 of 3, bits − 1 of 5, samples
     * of 36.
     */
    private record Info(int rate, int channels, int bits, long frames) {

        static Info of(byte[] bytes) {
            long packed = ByteBuffer.wrap(bytes).getLong(18);
            return new Info(
                    (int) (packed >>> 44),
                    (int) (packed >>> 41 & 7) + 1,
                    (int) (packed >>> 36 & 31) + 1,
                    packed & 0xF_FFFF_FFFFL);
        }

        boolean isSupported() {
            return bits == 16 && channels <= 2 && rate >= Pcm.MIN_RATE && rate <= Pcm.MAX_RATE;
        }
    }
}
