package org.callworthy.bank;

import org.callworthy.common.yaml.Wording;

/** What comes of reading bytes that somebody says are a picture. */
public sealed interface PictureReading {

    /** The largest file, in bytes. */
    int MOST_BYTES = 2 << 20;

    /** The longest side, in pixels. */
    int MOST_PIXELS = 4000;

    /** Wider pictures are scaled down, in pixels. */
    int WIDEST = 1600;

    record Read(PictureContent picture) implements PictureReading {}

    /** @param why and what would be right */
    record Refused(Wording why) implements PictureReading {}

    /**
     * Reads PNG, JPEG and GIF, told by their content, and writes the picture anew: what else was in the file, such as where a
     * photo was taken, is gone, and of moving pictures there is the first. The same file gives the same bytes, and what was
     * written comes out as it is. Takes up to a second, so not in a transaction.
     */
    static PictureReading of(byte[] file) {
        return PictureReader.read(file);
    }
}
