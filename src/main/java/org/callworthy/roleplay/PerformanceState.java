package org.callworthy.roleplay;

public enum PerformanceState {
    OPEN,
    /** Over; its recording is being put together. */
    CLOSED,
    /** Its recording is stored and checked. */
    RECORDED
}
