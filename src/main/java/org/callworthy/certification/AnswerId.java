package org.callworthy.certification;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record AnswerId(long value) implements Serializable {

    public static AnswerId parse(String text) {
        return new AnswerId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
