package org.callworthy.rating;

import java.io.Serializable;
import org.callworthy.common.Ids;

/** One rater's work on one performance. */
public record RatingId(long value) implements Serializable {

    public static RatingId parse(String text) {
        return new RatingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
