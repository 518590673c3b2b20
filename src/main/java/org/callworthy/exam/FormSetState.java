package org.callworthy.exam;

public enum FormSetState {
    /** To be looked at; given to nobody yet. */
    MADE,
    /** Given out. */
    ACTIVE,
    /** Not given out any more; whoever sits one of its forms goes on with it. */
    WITHDRAWN
}
