package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What an exam day is to be.
 *
 * @param site where it is held, or whose day it is; null for everybody's
 * @param remote at home: nobody types a seat's code, but nobody begins before an invigilator has looked
 * @param place the room, or how to join
 * @param bring what candidates should bring; may be empty
 * @param zone in which its times are meant and shown
 * @param opensAt first moment at which candidates can begin
 * @param closesAt last moment at which they can begin; what is under way then runs to its own deadline
 * @param selfBooking whether candidates may book a seat for another attempt, or one that they missed, by themselves
 */
public record DayPlan(
        String title,
        @Nullable SiteId site,
        boolean remote,
        String place,
        String bring,
        ZoneId zone,
        Instant opensAt,
        Instant closesAt,
        boolean selfBooking,
        int seats,
        Set<PartKey> parts,
        Set<PersonId> invigilators)
        implements Serializable {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_BRING = 500;
    public static final int MOST_SEATS = 2_000;
    public static final Duration LONGEST = Duration.ofDays(3);

    public DayPlan {
        title = checked(title, 1, LONGEST_TITLE);
        place = checked(place, 1, LONGEST_PLACE);
        bring = checked(bring, 0, LONGEST_BRING);
        if (!opensAt.isBefore(closesAt) || Duration.between(opensAt, closesAt).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A day ends after it begins, and within " + LONGEST);
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("A day has 1 to " + MOST_SEATS + " seats");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A day serves at least one component");
        }
        parts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(parts));
        invigilators = Set.copyOf(invigilators);
    }

    private static String checked(String text, int least, int most) {
        String stripped = text.strip();
        if (stripped.length() < least || stripped.length() > most) {
            throw new IllegalArgumentException("A text has " + least + " to " + most + " characters");
        }
        return stripped;
    }
}
