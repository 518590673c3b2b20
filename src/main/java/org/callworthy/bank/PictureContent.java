package org.callworthy.bank;

import java.util.HexFormat;
import org.callworthy.common.Sha256;

/**
 * A picture as it is kept: nothing in it but the picture.
 *
 * @param bytes PNG or JPEG, written anew
 * @param given the SHA-256 of the file that it was, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record PictureContent(String mediaType, int width, int height, byte[] bytes, String given) {

    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /** Of what is kept, in hexadecimal. */
    public String sha256() {
        return hex(bytes);
    }

    /** The ending that a file of it should have. */
    public String ending() {
        return mediaType.equals(PNG) ? "png" : "jpg";
    }

    static String hex(byte[] file) {
        return HexFormat.of().formatHex(Sha256.of(file));
    }
}
