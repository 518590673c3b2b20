package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record AttemptId(long value) implements Serializable {

    public static AttemptId parse(String text) {
        return new AttemptId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
