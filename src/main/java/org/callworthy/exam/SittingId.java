package org.callworthy.exam;

import java.io.Serializable;
import org.callworthy.common.Ids;
import org.callworthy.delivery.AttemptId;

/** The attempt's id, under the name that it has here. */
public record SittingId(long value) implements Serializable {

    public static SittingId of(AttemptId attempt) {
        return new SittingId(attempt.value());
    }

    public static SittingId parse(String text) {
        return new SittingId(Ids.parse(text));
    }

    AttemptId attempt() {
        return new AttemptId(value);
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
