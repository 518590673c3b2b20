package org.callworthy.certification;

/** Bounds of what is handed in as evidence. */
public final class EvidenceLimits {

    public static final long MOST_BYTES = 10L << 20;

    private EvidenceLimits() {}
}
