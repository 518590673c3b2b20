package org.callworthy.bank;

import org.callworthy.speech.AudioReading;
import org.callworthy.speech.AudioReading.Fault;
import org.callworthy.speech.DeliveryMeasures;
import org.callworthy.speech.Pcm;

/** What comes of reading bytes that somebody says are a recording. */
public sealed interface RecordingReading {

    /** The longest recording, in seconds. */
    int MOST_SECONDS = 300;

    /** The largest file, in bytes: five minutes in mono at 48 kHz take 28 MB. */
    int MOST_BYTES = 32 << 20;

    record Read(RecordingContent recording) implements RecordingReading {}

    record Refused(RecordingOutcome.Unheard why) implements RecordingReading {}

    /**
     * Reads WAV and FLAC, told by their content. What is kept is held against the same limits, so that it can come back. Takes up
     * to a second or two, so not in a transaction.
     */
    static RecordingReading of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Refused(new RecordingOutcome.TooLarge(MOST_BYTES >> 20));
        }
        return switch (AudioReading.of(file)) {
            case AudioReading.Refused(var fault, var detail) ->
                new Refused(
                        fault == Fault.TOO_LONG
                                ? new RecordingOutcome.TooLong(MOST_SECONDS)
                                : new RecordingOutcome.Unreadable(fault));
            case AudioReading.Decoded(Pcm sound)
            when isTooLong(sound) -> new Refused(new RecordingOutcome.TooLong(MOST_SECONDS));
            case AudioReading.Decoded(Pcm sound) -> kept(sound.resample(Pcm.SPEECH_RATE), file);
        };
    }

    private static RecordingReading kept(Pcm sound, byte[] file) {
        if (isTooLong(sound)) {
            return new Refused(new RecordingOutcome.TooLong(MOST_SECONDS));
        }
        return DeliveryMeasures.isSilent(sound)
                ? new Refused(new RecordingOutcome.Silent())
                : new Read(RecordingContent.of(sound, file));
    }

    private static boolean isTooLong(Pcm sound) {
        return sound.duration().toSeconds() > MOST_SECONDS;
    }
}
