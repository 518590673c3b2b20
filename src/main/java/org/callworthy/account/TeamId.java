package org.callworthy.account;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record TeamId(long value) implements Serializable {

    public static TeamId parse(String text) {
        return new TeamId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
