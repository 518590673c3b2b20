package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record DayId(long value) implements Serializable {

    public static DayId parse(String text) {
        return new DayId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
