package org.callworthy.roleplay;

import java.util.Arrays;

/**
 * A chunk in the journal, without its sound.
 *
 * @param epoch of the token under which it came
 * @param stale whether a newer token was out by then
 * @param late whether the performance was over by then
 */
record Chunk(ChunkKey key, int epoch, long firstSample, int samples, byte[] sha256, boolean stale, boolean late) {

    boolean counts() {
        return !stale && !late;
    }

    long end() {
        return firstSample + samples;
    }

    boolean hasContentOf(Chunk other) {
        return firstSample == other.firstSample && samples == other.samples && Arrays.equals(sha256, other.sha256);
    }
}
