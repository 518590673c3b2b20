package org.callworthy.scheme;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record RubricId(long value) implements Serializable {

    public static RubricId parse(String text) {
        return new RubricId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
