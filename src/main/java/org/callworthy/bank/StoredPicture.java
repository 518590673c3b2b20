package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.vault.BlobId;

/**
 * A picture that is kept.
 *
 * @param file its name in the item's text
 * @param sha256 of what is kept, in hexadecimal
 * @param given of the file that it was, in hexadecimal
 */
public record StoredPicture(
        String file, String mediaType, int width, int height, String sha256, String given, BlobId blob)
        implements Serializable {

    private static final int MARK = 16;

    static StoredPicture of(String file, PictureContent content, BlobId blob) {
        return new StoredPicture(
                file, content.mediaType(), content.width(), content.height(), content.sha256(), content.given(), blob);
    }

    /** Another picture has another one, whatever it is called. */
    public String mark() {
        return sha256.substring(0, MARK);
    }

    /** Whether it is the same picture. */
    boolean is(PictureContent content) {
        return given.equals(content.given()) || sha256.equals(content.sha256());
    }
}
