package org.callworthy.delivery;

import java.util.Optional;

/** Tells what came late of attempts of one kind. The room that keeps the answers implements it. */
public interface LateArrivals {

    AssignmentKind kind();

    Optional<LateCame> of(AttemptId attempt);
}
