package org.callworthy.roleplay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Objects;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.jspecify.annotations.Nullable;

/** A {@link CallMix} as a WAV file, a second of it in memory at a time. */
final class CallMixStream extends InputStream {

    private static final int STRETCH = Pcm.SPEECH_RATE;

    private final CallMix mix;
    private @Nullable SeekableByteChannel recording;
    private ByteBuffer ready;
    /** Of the file's bytes, how many come before the end of what is ready. */
    private long end;

    CallMixStream(CallMix mix) {
        this.mix = mix;
        ready = ByteBuffer.wrap(Wav.header(Math.toIntExact(mix.samples()), Pcm.SPEECH_RATE));
        end = Wav.HEADER;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(into, offset, count);
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long at = end - ready.remaining();
        long target = Math.clamp(at + Math.max(0, bytes), at, mix.length());
        if (target <= end) {
            ready.position(ready.limit() - (int) (end - target));
        } else {
            long sample = (target - Wav.HEADER) / 2;
            ready = ByteBuffer.allocate(0);
            end = Wav.HEADER + 2 * sample;
            if (target > end && fill()) {
                ready.get();
            }
        }
        return target - at;
    }

    private boolean fill() throws IOException {
        if (!ready.hasRemaining() && end < mix.length()) {
            long sample = (end - Wav.HEADER) / 2;
            short[] stretch = new short[(int) Math.min(STRETCH, mix.samples() - sample)];
            recorded(stretch, sample);
            mix.overlay(stretch, sample);
            ready = ByteBuffer.allocate(2 * stretch.length).order(ByteOrder.LITTLE_ENDIAN);
            ready.asShortBuffer().put(stretch);
            end += ready.capacity();
        }
        return ready.hasRemaining();
    }

    private void recorded(short[] stretch, long sample) throws IOException {
        int count = (int) Math.clamp(mix.recorded() - sample, 0, stretch.length);
        if (count == 0) {
            return;
        }
        if (recording == null) {
            recording = mix.recording().get();
        }
        recording.position(Wav.HEADER + 2 * sample);
        ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (recording.read(bytes) < 0) {
                throw new IOException("The recording ends too soon");
            }
        }
        bytes.flip().asShortBuffer().get(stretch, 0, count);
    }

    @Override
    public void close() throws IOException {
        if (recording != null) {
            recording.close();
        }
    }
}
