package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;

/** Seats that candidates have. Called by services and screens that guard their own doors. */
@Service
@CalledByServices
public class Appointments {

    private final BookingRepository bookings;
    private final ExamDayRepository days;
    private final InstantSource clock;

    Appointments(BookingRepository bookings, ExamDayRepository days, InstantSource clock) {
        this.bookings = bookings;
        this.days = days;
        this.clock = clock;
    }

    /** Where an assignment is sat; empty once the day is past, or without a booking. */
    public Optional<Appointment> of(AssignmentId assignment) {
        return bookings.holding(assignment).flatMap(this::ahead);
    }

    /** All that are not past, by assignment. */
    public Map<AssignmentId, Appointment> of(PersonId person) {
        Map<AssignmentId, Appointment> all = new HashMap<>();
        bookings.of(person).stream()
                .filter(Booking::holds)
                .forEach(booking -> ahead(booking)
                        .ifPresent(on -> booking.parts().forEach(part -> all.put(part.assignment(), on))));
        return all;
    }

    /** All seats that a person has or had, the oldest first. */
    public List<SeatHeld> history(PersonId person) {
        return bookings.of(person).stream()
                .sorted(Comparator.comparing(booking -> booking.id().value()))
                .flatMap(booking -> days
                        .find(booking.day())
                        .map(day -> new SeatHeld(
                                day.plan().title(),
                                day.plan().place(),
                                day.plan().opensAt(),
                                day.plan().closesAt(),
                                booking.seat().number(),
                                booking.checkedInAt(),
                                booking.endedAt()))
                        .stream())
                .toList();
    }

    private Optional<Appointment> ahead(Booking booking) {
        Instant now = clock.instant();
        return days.find(booking.day())
                .filter(day -> !day.isOverAt(now) || booking.isBegun())
                .map(day -> new Appointment(
                        booking.id(), day.id(), day.plan(), booking.seat().number(), booking.checkedInAt() != null));
    }
}
