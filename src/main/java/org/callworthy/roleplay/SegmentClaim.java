package org.callworthy.roleplay;

/** What a page says it has recorded. */
public record SegmentClaim(int segment, int chunks) {

    private static final int MOST_CHUNKS = 100_000;

    public SegmentClaim {
        if (segment < 0 || chunks < 0 || chunks > MOST_CHUNKS) {
            throw new IllegalArgumentException("Segment and chunks count from 0");
        }
    }
}
