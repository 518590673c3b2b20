package org.callworthy.exam;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record FormSetId(long value) implements Serializable {

    public static FormSetId parse(String text) {
        return new FormSetId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
