package org.callworthy.delivery;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Tells what came late of attempts of one kind. The room that keeps the answers implements it. */
public interface LateArrivals {

    AssignmentKind kind();

    /** Waits until what has arrived is kept. Not to be called by who holds anything of the attempt. */
    void settle();

    Optional<LateCame> of(AttemptId attempt);

    /** How many entries of it are kept, none of which is ever changed. To be called by who holds the attempt: no more are written then. */
    int entries(AttemptId attempt);

    /** Of some attempts those of which something came late, after whatever was decided last, that a decision would change. */
    Set<AttemptId> undecided(Collection<AttemptId> some);
}
