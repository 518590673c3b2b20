package org.callworthy.home;

import java.io.Serializable;

/** One thing that an administrator watches. @param figure a count that belongs to it */
record StatusCheck(What what, State state, long figure) implements Serializable {

    enum What {
        DATABASE,
        CLOCK,
        AUDIT,
        PEOPLE,
        ENGLISH_VOICE,
        CHINESE_VOICE,
        SCENARIOS,
        RATERS
    }

    enum State {
        WELL,
        LOOK,
        BROKEN
    }

    static StatusCheck of(What what, boolean well, State otherwise, long figure) {
        return new StatusCheck(what, well ? State.WELL : otherwise, figure);
    }
}
