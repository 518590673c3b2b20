package org.callworthy.certification;

import java.io.Serializable;
import java.util.List;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** A person's way up the levels of a track, from the lowest. */
public record TrackPath(Track track, LocalizedText title, List<LevelStep> steps) implements Serializable {

    public TrackPath {
        steps = List.copyOf(steps);
    }
}
