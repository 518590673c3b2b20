package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.common.Ids;

/** The same number as that of the attempt: a performance is an attempt with a recording. */
public record PerformanceId(long value) implements Serializable {

    public static PerformanceId parse(String text) {
        return new PerformanceId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
