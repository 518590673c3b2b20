package org.callworthy.document;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file without a child process, for tests that open thousands. */
public final class Opening {

    private Opening() {}

    public static FileContent of(Path file) throws IOException {
        return Opener.open(file).content();
    }
}
