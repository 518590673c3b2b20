package org.callworthy.certification;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record NonconformityId(long value) implements Serializable {

    public static NonconformityId parse(String text) {
        return new NonconformityId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
