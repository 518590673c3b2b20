package org.callworthy.scheme;

import java.util.Locale;

public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** As written in content files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
