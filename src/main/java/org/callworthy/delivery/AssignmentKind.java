package org.callworthy.delivery;

public enum AssignmentKind {
    EXAM,
    ROLE_PLAY
}
