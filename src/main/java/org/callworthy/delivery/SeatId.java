package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record SeatId(long value) implements Serializable {

    public static SeatId parse(String text) {
        return new SeatId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
