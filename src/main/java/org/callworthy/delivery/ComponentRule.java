package org.callworthy.delivery;

/** What the scheme says about how a component is held. */
record ComponentRule(AssignmentKind kind, int minutes, int attempts, int waitingDays) {}
