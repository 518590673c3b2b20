package org.callworthy.roleplay;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;

/**
 * Both sides of a call: the candidate's recording, and the caller's lines where they were heard. Nothing of it is stored,
 * so that the recording stays the only evidence and is gone once its key is.
 *
 * @param recorded samples of the candidate's recording
 * @param recording opens its WAV file
 * @param turns when the caller spoke
 * @param lines the caller's lines by step
 */
record CallMix(
        long recorded, Supplier<SeekableByteChannel> recording, List<CallerTurn> turns, Function<String, Pcm> lines)
        implements RecordedSound {

    /** The caller's lines come at a voice's full level, a headset's do not: half of it puts them side by side. */
    static final int CALLER_DIVISOR = 2;

    /** The call may go on after the last that was recorded, as when the microphone was lost. */
    long samples() {
        return turns.stream().mapToLong(CallerTurn::to).reduce(recorded, Math::max);
    }

    @Override
    public long length() {
        return Wav.HEADER + 2 * samples();
    }

    @Override
    public InputStream open() {
        return new CallMixStream(this);
    }

    /**
     * Lays the caller over a stretch of the recording. What would be too loud is held at full level, never wrapped round.
     *
     * @param stretch changed in place
     * @param at the call's sample at which the stretch begins
     */
    void overlay(short[] stretch, long at) {
        for (CallerTurn turn : turns) {
            long from = Math.max(at, turn.from());
            long to = Math.min(at + stretch.length, turn.to());
            if (from < to) {
                short[] line = lines.apply(turn.step()).samples();
                to = Math.min(to, turn.from() + line.length);
                for (long sample = from; sample < to; sample++) {
                    int i = (int) (sample - at);
                    int both = stretch[i] + line[(int) (sample - turn.from())] / CALLER_DIVISOR;
                    stretch[i] = (short) Math.clamp(both, Short.MIN_VALUE, Short.MAX_VALUE);
                }
            }
        }
    }
}
