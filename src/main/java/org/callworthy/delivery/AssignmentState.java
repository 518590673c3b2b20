package org.callworthy.delivery;

public enum AssignmentState {
    WAITING,
    UNDER_WAY,
    CLOSED,
    WITHDRAWN;

    /** Whether the candidate can still do something about it. */
    public boolean open() {
        return this == WAITING || this == UNDER_WAY;
    }
}
