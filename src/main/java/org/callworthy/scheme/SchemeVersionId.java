package org.callworthy.scheme;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record SchemeVersionId(long value) implements Serializable {

    public static SchemeVersionId parse(String text) {
        return new SchemeVersionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
