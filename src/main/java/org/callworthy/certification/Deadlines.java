package org.callworthy.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.scheme.RetentionRules;

/**
 * Until when what was gathered of a case is kept. Months are those of the calendar, in UTC.
 *
 * @param overOn the day on which the case came to its end
 * @param validUntil the last day on which a certificate of the case was valid; empty without one
 */
record Deadlines(LocalDate overOn, Optional<LocalDate> validUntil, RetentionRules rules) {

    static Deadlines of(Instant over, Optional<Certification> held, RetentionRules rules) {
        return new Deadlines(Days.of(over), held.map(Deadlines::lastValidDay), rules);
    }

    /** The day on which recordings are erased. */
    LocalDate recordings() {
        return overOn.plusMonths(rules.recordingsMonths());
    }

    /** The day on which answers, ratings and the decision are erased. */
    LocalDate records() {
        return validUntil.orElse(overOn).plusMonths(rules.recordsMonths());
    }

    private static LocalDate lastValidDay(Certification held) {
        return Stream.concat(
                        Stream.of(held.validUntil()),
                        held.history().stream()
                                .filter(entry -> entry.kind() == StatusEntry.Kind.WITHDRAWN)
                                .map(entry -> Days.of(entry.since())))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
