package org.callworthy.speech;

/** What comes of reading bytes that somebody says are audio. */
public sealed interface AudioReading {

    record Decoded(Pcm audio) implements AudioReading {}

    /** Not what it should be. Screens translate {@code fault}; {@code detail} is for logs and authors, in English. */
    record Refused(Fault fault, String detail) implements AudioReading {}

    enum Fault {
        /** Not the format that it should be. */
        OTHER_FORMAT,
        /** The format, but not 16-bit PCM with one or two channels at a rate that we take. */
        UNSUPPORTED,
        /** Cut off before its end. */
        TRUNCATED,
        /** Contradicts itself or its checksum. */
        DAMAGED,
        /** No samples. */
        EMPTY,
        /** More samples than {@link #MAX_FRAMES}. */
        TOO_LONG
    }

    /** The longest sound that is read into memory: an hour at 16 kHz, in samples per channel. */
    int MAX_FRAMES = 3600 * Pcm.SPEECH_RATE;

    /** For audio that we wrote ourselves, so that anything unreadable is a bug or a broken disk. */
    default Pcm orThrow() {
        return switch (this) {
            case Decoded(Pcm audio) -> audio;
            case Refused(Fault fault, String detail) ->
                throw new IllegalStateException("Unreadable audio, " + fault + ": " + detail);
        };
    }

    /** Reads a WAV or FLAC file, whichever it is. */
    static AudioReading of(byte[] file) {
        boolean flac = file.length > 4 && file[0] == 'f' && file[1] == 'L' && file[2] == 'a' && file[3] == 'C';
        return flac ? Flac.read(file) : Wav.read(file);
    }

    static AudioReading refuse(Fault fault, String detail) {
        return new Refused(fault, detail);
    }
}
