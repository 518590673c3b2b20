package org.callworthy.certification;

import java.time.LocalDate;

/** How a certification stands at a moment, in law. */
public enum Status {
    /** Valid from a later day on. */
    NOT_YET,
    VALID,
    EXPIRED,
    SUSPENDED,
    WITHDRAWN;

    /**
     * What was withdrawn stays so, also past the last day; a suspension ends with expiry.
     *
     * @param latest the newest change of status up to then
     * @param until the last day of validity
     */
    public static Status on(LocalDate day, StatusEntry.Kind latest, LocalDate until) {
        if (latest == StatusEntry.Kind.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (day.isAfter(until)) {
            return EXPIRED;
        }
        return latest == StatusEntry.Kind.SUSPENDED ? SUSPENDED : VALID;
    }
}
