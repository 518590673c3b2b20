package org.callworthy.common;

import java.util.Optional;

/** Tier of a credential within a track: Foundation, Professional, Expert. */
public enum Level {
    I,
    II,
    III;

    /** The level that this one requires. */
    public Optional<Level> lower() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
