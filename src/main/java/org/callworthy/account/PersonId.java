package org.callworthy.account;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record PersonId(long value) implements Serializable {

    public static PersonId parse(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
