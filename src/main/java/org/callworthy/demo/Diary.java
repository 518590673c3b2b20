package org.callworthy.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** On which days of the past things happened, counted from today. */
final class Diary {

    /** Months since Callworthy came into use; whoever had been employed before was entered then. */
    private static final int FOUNDING = 42;

    /** Months since forms are prepared together; before, each candidate's was drawn. */
    private static final int FORMS_PREPARED = 12;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final LocalDate today;

    Diary(Instant now) {
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    LocalDate today() {
        return today;
    }

    Instant founding() {
        return morning(today.minusMonths(FOUNDING));
    }

    Instant formsPrepared() {
        return morning(today.minusMonths(FORMS_PREPARED));
    }

    Instant hired(DemoPerson person) {
        return person.employed() >= FOUNDING ? founding() : morning(workday(today.minusMonths(person.employed())));
    }

    /** The morning on which those who took this way were examined, or are to be. */
    Instant examDay(Way way) {
        return way.monthsAgo() > 0
                ? morning(workday(today.minusMonths(way.monthsAgo())))
                : morning(today.minusDays(way.fate().daysAgo));
    }

    private static LocalDate workday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }
}
