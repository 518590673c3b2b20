package org.callworthy.account;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record SiteId(long value) implements Serializable {

    public static SiteId parse(String text) {
        return new SiteId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
