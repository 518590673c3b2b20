package org.callworthy.vault;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record BlobId(long value) implements Serializable {

    public static BlobId parse(String text) {
        return new BlobId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
