package org.callworthy.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * An appointment for a calendar.
 *
 * @param uid the same for all changes of one appointment
 * @param sequence larger with each change
 * @param cancelled whether it does not take place
 */
public record Event(
        String uid, int sequence, boolean cancelled, Instant startsAt, Instant endsAt, String title, String place)
        implements Serializable {

    public Event {
        if (!uid.matches("[a-z0-9@.-]{1,80}")) {
            throw new IllegalArgumentException("Not a uid: " + uid);
        }
    }
}
