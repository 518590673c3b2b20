package org.callworthy.bank;

import java.io.Serializable;
import java.util.Optional;
import org.callworthy.common.Ids;

public record ItemVersionId(long value) implements Serializable {

    public static ItemVersionId parse(String text) {
        return new ItemVersionId(Ids.parse(text));
    }

    /** Empty for what is no id at all, as in an address that somebody typed. */
    public static Optional<ItemVersionId> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
