package org.callworthy.delivery;

import java.io.Serializable;

/** Why somebody changed an attempt's time or what counts of it: it stands in the record for ever. */
public record Reason(String text) implements Serializable {

    public static final int LONGEST = 200;

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }
}
