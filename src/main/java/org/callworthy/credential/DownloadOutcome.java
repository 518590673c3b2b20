package org.callworthy.credential;

import java.util.List;

/** What came of asking for a certificate. */
public sealed interface DownloadOutcome {

    record Made(byte[] pdf) implements DownloadOutcome {}

    record NotIssued() implements DownloadOutcome {}

    /** The holder's name has characters that the certificate's fonts lack. */
    record NameUnshown(List<String> characters) implements DownloadOutcome {}
}
