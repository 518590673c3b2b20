package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;

/** A day with two seats, and people for it. */
abstract class BookingScene extends RepositoryTest {

    protected static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    protected static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    protected static final PartKey EXAM = new PartKey(Track.AGENT, Level.I, "exam");

    protected final PersonId li = new PersonId(Ids.next());
    protected SchemeVersionId scheme;
    protected ExamDayRepository days;
    protected SeatRepository seats;
    protected BookingRepository bookings;
    protected BookableRepository bookable;
    protected DayId day;

    @BeforeEach
    void planADayWithTwoSeats() {
        days = new ExamDayRepository(db);
        seats = new SeatRepository(db);
        bookings = new BookingRepository(db);
        bookable = new BookableRepository(db);
        scheme = DeliveryRows.personAndScheme(db, li, NINE);
        day = plan(2, Set.of(li));
    }

    protected DayId plan(int count, Set<PersonId> invigilators) {
        DayId id = new DayId(Ids.next());
        tx(() -> {
            days.insert(id, wanted(count, invigilators), Optional.of(li), NINE);
            seats.add(id, 1, count);
        });
        return id;
    }

    protected static DayPlan wanted(int count, Set<PersonId> invigilators) {
        return new DayPlan(
                "Agents I",
                null,
                false,
                "Room 3",
                "Identity card",
                ZoneId.of("Asia/Shanghai"),
                NINE,
                NOON,
                false,
                count,
                Set.of(EXAM),
                invigilators);
    }

    protected BookingId book(Seat seat, PersonId person, Assignment... parts) {
        BookingId id = new BookingId(Ids.next());
        tx(() -> bookings.insert(id, seat, person, List.of(parts), Optional.of(li), NINE));
        return id;
    }

    protected PersonId person(String name) {
        PersonId id = new PersonId(Ids.next());
        DeliveryRows.person(db, id, name, NINE);
        return id;
    }

    protected Assignment assign(PersonId person) {
        CaseId caseId = new CaseId(Ids.next());
        Assignment exam = new Assignment(
                new AssignmentId(Ids.next()),
                caseId,
                person,
                AssignmentKind.EXAM,
                "exam",
                1,
                NINE,
                NOON,
                (int) Duration.ofMinutes(40).toMinutes(),
                AssignmentState.WAITING);
        tx(() -> {
            new CaseRepository(db)
                    .insert(new Case(caseId, person, Track.AGENT, Level.I, scheme, NINE), Optional.empty());
            new AssignmentRepository(db).insert(exam, Optional.empty(), NINE);
        });
        return exam;
    }
}
