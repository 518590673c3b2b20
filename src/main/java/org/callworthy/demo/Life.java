package org.callworthy.demo;

import java.util.List;

/** A person of the demo and their ways, the earliest first. */
record Life(DemoPerson who, List<Way> ways, Aftermath aftermath) {

    /** What became of what they held. */
    enum Aftermath {
        NONE,
        SUSPENDED,
        WITHDRAWN,
        /** They no longer work here. */
        LEFT
    }
}
