package org.callworthy.insight;

import java.io.Serializable;
import org.callworthy.common.Level;
import org.callworthy.common.Track;

/** A level of a track. */
public record Rung(Track track, Level level) implements Serializable, Comparable<Rung> {

    @Override
    public int compareTo(Rung other) {
        int byTrack = track.compareTo(other.track);
        return byTrack != 0 ? byTrack : level.compareTo(other.level);
    }
}
