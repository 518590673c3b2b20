package org.callworthy.audit;

import java.util.Optional;

/** Tells in whose name the current thread works. */
public interface CurrentActor {

    /** The person's id; empty when the system works by itself. */
    Optional<Long> actorId();
}
