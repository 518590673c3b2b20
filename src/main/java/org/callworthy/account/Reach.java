package org.callworthy.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** Where somebody may see and change people: everywhere, or only those who stand in a team of some sites. */
public record Reach(boolean everywhere, Set<SiteId> sites) implements Serializable {

    public static final Reach EVERYWHERE = new Reach(true, Set.of());

    public Reach {
        sites = Set.copyOf(sites);
    }

    static Reach only(Set<SiteId> sites) {
        return new Reach(false, sites);
    }

    public boolean includes(SiteId site) {
        return everywhere || sites.contains(site);
    }

    /** Somebody who stands in no team is out of a limited reach. */
    boolean includes(Optional<SiteId> site) {
        return everywhere || site.filter(sites::contains).isPresent();
    }
}
