package org.callworthy.roleplay;

import java.io.InputStream;

/** A WAV file that is there, or is made while it is read. */
public interface RecordedSound {

    /** Size of the file in bytes. */
    long length();

    /** Skipping costs nothing. */
    InputStream open();
}
