package org.callworthy.notice;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/** What is put into a notice's text when it is read. */
public sealed interface Argument extends Serializable {

    /** As it is, in whatever language. */
    record Words(String text) implements Argument {}

    record Number(int number) implements Argument {}

    /** Shown as clocks in the zone have it. */
    record Moment(Instant at, ZoneId zone) implements Argument {}

    static Argument of(String text) {
        return new Words(text);
    }

    static Argument of(int number) {
        return new Number(number);
    }

    static Argument of(Instant at, ZoneId zone) {
        return new Moment(at, zone);
    }
}
