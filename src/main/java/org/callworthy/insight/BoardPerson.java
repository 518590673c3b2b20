package org.callworthy.insight;

import java.io.Serializable;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.Team;
import org.callworthy.common.Track;
import org.jspecify.annotations.Nullable;

/** @param jobs the tracks that belong to the person's job */
public record BoardPerson(
        PersonId id, String username, String name, @Nullable Team team, Set<Track> jobs) implements Serializable {

    public BoardPerson {
        jobs = Set.copyOf(jobs);
    }
}
