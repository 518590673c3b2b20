package org.callworthy.vault;

import java.nio.file.Path;

/** The data was encrypted under a master key that is not in the keys folder. */
public class MasterKeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyMissing(String masterKey, Path file) {
        super("The data was encrypted under master key " + masterKey + ", which is not in " + file
                + ". Put that file back, or point callworthy.keys.folder at the folder that holds it.");
    }
}
