package org.callworthy.roleplay;

import java.security.MessageDigest;
import org.callworthy.common.Sha256;
import org.callworthy.speech.Pcm;

/**
 * Sound as a page sends it.
 *
 * @param segment an uninterrupted stretch of recording
 * @param seq its place in the segment, from 0
 * @param firstSample on the call's clock
 * @param sound 16-bit samples, big end first
 * @param sha256 of the sound, as the page says
 */
public record NewChunk(int segment, int seq, long firstSample, byte[] sound, byte[] sha256) {

    /** Two seconds. */
    public static final int MOST_BYTES = 2 * 2 * Pcm.SPEECH_RATE;

    private static final int MOST_CHUNKS = 100_000;

    public NewChunk {
        if (segment < 0 || seq < 0 || seq >= MOST_CHUNKS || firstSample < 0) {
            throw new IllegalArgumentException("Segment, seq and offset count from 0");
        }
        if (sound.length == 0 || sound.length > MOST_BYTES || sound.length % 2 != 0) {
            throw new IllegalArgumentException("A chunk has whole samples, of two seconds at most");
        }
    }

    int samples() {
        return sound.length / 2;
    }

    public boolean isWhatItsDigestSays() {
        return MessageDigest.isEqual(Sha256.of(sound), sha256);
    }
}
