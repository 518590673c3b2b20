package org.callworthy.credential;

import org.callworthy.common.Level;
import org.callworthy.common.Track;

/** Numbers of one track, level and year: {@code CW-A1-2026}. */
record Series(Track track, Level level, int year) {

    String key() {
        return "CW-%s%d-%d".formatted(letter(), level.ordinal() + 1, year);
    }

    String number(long count) {
        return "%s-%06d".formatted(key(), count);
    }

    private String letter() {
        return switch (track) {
            case AGENT -> "A";
            case TEAM_LEAD -> "L";
            case TRAINER -> "T";
        };
    }
}
