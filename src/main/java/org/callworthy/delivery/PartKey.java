package org.callworthy.delivery;

import java.io.Serializable;
import java.util.Comparator;
import org.callworthy.common.Level;
import org.callworthy.common.Track;

/** A component of a level, whatever the scheme's version. */
public record PartKey(Track track, Level level, String component) implements Serializable, Comparable<PartKey> {

    @Override
    public int compareTo(PartKey other) {
        return Comparator.comparing(PartKey::track)
                .thenComparing(PartKey::level)
                .thenComparing(PartKey::component)
                .compare(this, other);
    }
}
