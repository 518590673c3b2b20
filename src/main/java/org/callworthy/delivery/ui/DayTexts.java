package org.callworthy.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.BookingOutcome.AlreadyBooked;
import org.callworthy.delivery.BookingOutcome.Begun;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.BookingOutcome.DayOver;
import org.callworthy.delivery.BookingOutcome.DueBefore;
import org.callworthy.delivery.BookingOutcome.Full;
import org.callworthy.delivery.BookingOutcome.Inactive;
import org.callworthy.delivery.BookingOutcome.Invigilates;
import org.callworthy.delivery.BookingOutcome.NotForSelf;
import org.callworthy.delivery.BookingOutcome.NothingAssigned;
import org.callworthy.delivery.BookingOutcome.OutOfReach;
import org.callworthy.delivery.BookingOutcome.Overlaps;
import org.callworthy.delivery.BookingOutcome.UsedUp;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.callworthy.delivery.DayPlan;
import org.callworthy.delivery.PartKey;
import org.callworthy.delivery.Seat;
import org.callworthy.delivery.SeatCode;
import org.callworthy.delivery.ServedParts;
import org.callworthy.delivery.ServedParts.Offer;

/** Days, and what came of bookings, in the reader's words. Times are those of the day's own zone. */
final class DayTexts {

    private DayTexts() {}

    /** The code of a seat, or that it is not for the reader. */
    static String code(Component on, Seat seat) {
        return seat.code().isEmpty() ? on.getTranslation("delivery.own") : SeatCode.shown(seat.code());
    }

    /** Date, hours and, where the reader's clock shows another time, the zone. */
    static String when(Component screen, DayPlan plan) {
        String from = time(plan.opensAt(), plan.zone(), reader());
        String to = time(plan.closesAt(), plan.zone(), reader());
        LocalDate first = LocalDate.ofInstant(plan.opensAt(), plan.zone());
        LocalDate last = LocalDate.ofInstant(plan.closesAt(), plan.zone());
        String day = date(first, reader());
        return first.equals(last)
                ? screen.getTranslation("delivery.day.when", day, from, to)
                : screen.getTranslation("delivery.day.when.days", day, from, date(last, reader()), to);
    }

    static String zone(Component screen, DayPlan plan) {
        return plan.zone().getDisplayName(TextStyle.FULL_STANDALONE, reader());
    }

    static String at(Component screen, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader())
                .format(at.atZone(zone));
    }

    /** What a day serves, one line for each level of a track. */
    static List<String> parts(Component screen, ServedParts served, DayPlan plan) {
        Map<PartKey, Optional<Offer>> named = served.named(plan.parts());
        return named.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> level(screen, each.getKey()),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(each -> component(screen, each), Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> screen.getTranslation(
                        "delivery.day.part",
                        each.getKey(),
                        String.join(screen.getTranslation("delivery.day.and"), each.getValue())))
                .toList();
    }

    static String level(Component screen, PartKey part) {
        return screen.getTranslation(
                "delivery.day.level", screen.getTranslation("account.role." + part.track()), part.level());
    }

    private static String component(Component screen, Map.Entry<PartKey, Optional<Offer>> part) {
        return part.getValue()
                .map(offer -> offer.component().in(reader()))
                .orElse(part.getKey().component());
    }

    static String why(Component screen, BookingOutcome outcome, ZoneId zone) {
        return switch (outcome) {
            case Booked booked -> screen.getTranslation("delivery.booking.booked", booked.seat());
            case NothingAssigned none -> screen.getTranslation("delivery.booking.nothing-assigned");
            case Begun begun -> screen.getTranslation("delivery.booking.begun");
            case UsedUp(int attempts) -> screen.getTranslation("delivery.booking.used-up", attempts);
            case Waiting(Instant from) -> screen.getTranslation("delivery.booking.waiting", at(screen, from, zone));
            case DueBefore(Instant due) -> screen.getTranslation("delivery.booking.due", at(screen, due, zone));
            case AlreadyBooked already ->
                screen.getTranslation(
                        "delivery.booking.already",
                        already.on().title(),
                        at(screen, already.on().opensAt(), zone));
            case Overlaps overlaps ->
                screen.getTranslation(
                        "delivery.booking.overlaps",
                        overlaps.with().title(),
                        at(screen, overlaps.with().opensAt(), zone));
            case Invigilates invigilates -> screen.getTranslation("delivery.booking.invigilates");
            case Full full -> screen.getTranslation("delivery.booking.full");
            case DayOver over -> screen.getTranslation("delivery.booking.day-over");
            case Inactive inactive -> screen.getTranslation("delivery.booking.inactive");
            case OutOfReach out -> screen.getTranslation("delivery.booking.out-of-reach");
            case NotForSelf not -> screen.getTranslation("delivery.booking.not-for-self");
        };
    }

    private static String date(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(reader)
                .format(day);
    }

    private static String time(Instant at, ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(reader)
                .format(at.atZone(zone));
    }

    private static Locale reader() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
