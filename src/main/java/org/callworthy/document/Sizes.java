package org.callworthy.document;

/** Sizes as people write them. */
final class Sizes {

    private Sizes() {}

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
