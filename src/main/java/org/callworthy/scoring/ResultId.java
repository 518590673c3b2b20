package org.callworthy.scoring;

import java.io.Serializable;
import org.callworthy.common.Ids;

/** What one attempt at a component came to, as computed once. */
public record ResultId(long value) implements Serializable {

    public static ResultId parse(String text) {
        return new ResultId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
