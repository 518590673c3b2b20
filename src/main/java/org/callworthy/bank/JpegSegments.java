package org.callworthy.bank;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What stands in a JPEG before and around its picture (ITU-T T.81, annex B).
 *
 * @param turned how the camera was held, as Exif counts it: 1 for upright
 * @param bare whether there is nothing in the file but one picture
 * @param whole whether the picture comes to an end
 */
record JpegSegments(int width, int height, int turned, boolean bare, boolean whole) {

    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int JFIF_LENGTH = 16;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Empty if it is no JPEG, or broken before its picture begins. */
    static Optional<JpegSegments> of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JpegSegments> read(ByteBuffer file) {
        int width = 0;
        int height = 0;
        int turned = 1;
        boolean bare = true;
        if (Short.toUnsignedInt(file.getShort()) != START) {
            return Optional.empty();
        }
        while (true) {
            int marker = marker(file);
            int at = file.position();
            int length = Short.toUnsignedInt(file.getShort(at));
            if (isFrame(marker)) {
                height = Short.toUnsignedInt(file.getShort(at + 3));
                width = Short.toUnsignedInt(file.getShort(at + 5));
                bare &= marker == 0xC0;
            } else if (marker == APP1) {
                turned = turned(file.slice(at + 2, length - 2));
                bare = false;
            } else {
                bare &= marker == 0xC4 || marker >= SCAN && marker <= 0xDD || marker == APP0 && length == JFIF_LENGTH;
            }
            file.position(at + length);
            if (marker == SCAN) {
                int end = end(file);
                boolean alone = end + Short.BYTES == file.limit() && next(file) == end;
                return width == 0
                        ? Optional.empty()
                        : Optional.of(new JpegSegments(width, height, turned, bare && alone, end > 0));
            }
        }
    }

    private static int marker(ByteBuffer file) {
        if (Byte.toUnsignedInt(file.get()) != 0xFF) {
            throw new IllegalArgumentException("No marker");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    /** Start of frame, but none of the tables that are numbered among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Where the first end marker after the scan is; -1 if there is none. */
    private static int end(ByteBuffer file) {
        for (int at = file.position(); at + 1 < file.limit(); at++) {
            if (Short.toUnsignedInt(file.getShort(at)) == END) {
                return at;
            }
        }
        return -1;
    }

    /** Where the next marker is that is no restart within the scan; -1 if there is none. */
    private static int next(ByteBuffer file) {
        for (int at = file.position(); at + 1 < file.limit(); at++) {
            int marker = Short.toUnsignedInt(file.getShort(at));
            if (marker > 0xFF00 && !(marker >= 0xFFD0 && marker <= 0xFFD7)) {
                return at;
            }
        }
        return -1;
    }

    /** @param segment Exif, or something else */
    private static int turned(ByteBuffer segment) {
        if (segment.remaining() < 14 || segment.getInt(0) != EXIF) {
            return 1;
        }
        ByteBuffer tiff = segment.slice(6, segment.remaining() - 6);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int turned = tiff.getShort(entry + 8);
                return turned >= 1 && turned <= 8 ? turned : 1;
            }
        }
        return 1;
    }
}
