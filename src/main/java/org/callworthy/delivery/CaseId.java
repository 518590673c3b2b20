package org.callworthy.delivery;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record CaseId(long value) implements Serializable {

    public static CaseId parse(String text) {
        return new CaseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
