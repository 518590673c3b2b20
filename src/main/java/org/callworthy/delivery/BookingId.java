package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record BookingId(long value) implements Serializable {

    public static BookingId parse(String text) {
        return new BookingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
