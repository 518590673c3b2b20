package org.callworthy.bank;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record ItemVersionId(long value) implements Serializable {

    public static ItemVersionId parse(String text) {
        return new ItemVersionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
