package org.callworthy.bank;

import org.callworthy.common.LocalizedText;

/**
 * A picture below an item's stem.
 *
 * @param file its path beside the bank's file, and the name under which it is stored
 * @param alt what it shows, for people who cannot see it
 */
public record ItemPicture(String file, LocalizedText alt) {

    /** How many an item may have. */
    public static final int MOST = 6;

    /** Where pictures are, beside a bank's file. */
    public static final String FOLDER = "pictures/";

    /** The file's name without its folder. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
