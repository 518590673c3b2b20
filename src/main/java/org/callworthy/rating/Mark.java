package org.callworthy.rating;

import java.io.Serializable;
import org.callworthy.scheme.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What a rater put down on one criterion so far.
 *
 * @param score 0 to 4
 * @param pinnedMillis the moment of the recording that the note is about
 */
public record Mark(
        @Nullable Integer score, String note, @Nullable Integer pinnedMillis) implements Serializable {

    public static final int LONGEST_NOTE = 2000;
    public static final Mark EMPTY = new Mark(null, "", null);

    public Mark {
        if (score != null && (score < 0 || score > Criterion.HIGHEST_SCORE)) {
            throw new IllegalArgumentException("Not a score: " + score);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
        if (pinnedMillis != null && pinnedMillis < 0) {
            throw new IllegalArgumentException("Before the recording: " + pinnedMillis);
        }
    }

    public Mark withScore(int newScore) {
        return new Mark(newScore, note, pinnedMillis);
    }

    public Mark withNote(String newNote) {
        return new Mark(score, newNote, pinnedMillis);
    }

    public Mark pinnedAt(@Nullable Integer millis) {
        return new Mark(score, note, millis);
    }

    public boolean isScored() {
        return score != null;
    }
}
