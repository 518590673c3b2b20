package org.callworthy.bank;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a picture say of it, before anything is decoded. */
record PictureHeader(Kind kind, int width, int height) {

    private static final int LEAST = 26;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int WIDTH_IN_PNG = 16;
    private static final int SIZE_IN_GIF = 6;

    enum Kind {
        PNG,
        JPEG,
        GIF
    }

    /** Empty if it is none of the kinds; what its name says does not count. */
    static Optional<PictureHeader> of(byte[] file) {
        if (file.length < LEAST) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (bytes.getLong(0) == PNG && bytes.getInt(Long.BYTES + Integer.BYTES) == IHDR) {
            return Optional.of(new PictureHeader(
                    Kind.PNG, bytes.getInt(WIDTH_IN_PNG), bytes.getInt(WIDTH_IN_PNG + Integer.BYTES)));
        }
        String start = new String(file, 0, SIZE_IN_GIF, StandardCharsets.ISO_8859_1);
        if (start.equals("GIF87a") || start.equals("GIF89a")) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new PictureHeader(
                    Kind.GIF,
                    Short.toUnsignedInt(bytes.getShort(SIZE_IN_GIF)),
                    Short.toUnsignedInt(bytes.getShort(SIZE_IN_GIF + Short.BYTES))));
        }
        return JpegSegments.of(file).map(jpeg -> new PictureHeader(Kind.JPEG, jpeg.width(), jpeg.height()));
    }
}
