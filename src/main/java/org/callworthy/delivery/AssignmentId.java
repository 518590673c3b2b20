package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record AssignmentId(long value) implements Serializable {

    public static AssignmentId parse(String text) {
        return new AssignmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
