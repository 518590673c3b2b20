package org.callworthy.vault;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record KeyId(long value) implements Serializable {

    public static KeyId parse(String text) {
        return new KeyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
