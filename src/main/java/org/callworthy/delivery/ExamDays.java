package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exam days: plans, changes and cancels them. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
public class ExamDays {

    private static final int MOST_PAST = 100;
    /** For so long after its end a day is still among those of now. */
    private static final Duration RECENT = Duration.ofHours(12);

    private final ExamDayRepository days;
    private final SeatRepository seats;
    private final BookingRepository bookings;
    private final DayChanges changes;
    private final DayReach reach;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    ExamDays(
            ExamDayRepository days,
            SeatRepository seats,
            BookingRepository bookings,
            DayChanges changes,
            DayReach reach,
            People people,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.days = days;
        this.seats = seats;
        this.bookings = bookings;
        this.changes = changes;
        this.reach = reach;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** All who may be asked to watch over a day, by name. */
    public Map<PersonId, String> invigilators() {
        Map<PersonId, String> byName = new LinkedHashMap<>();
        people.names(people.withRole(Role.INVIGILATOR)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> byName.put(one.getKey(), one.getValue()));
        return byName;
    }

    /** Names of those who watch over a day. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public Collection<String> invigilators(ExamDay day) {
        return people.names(day.plan().invigilators()).values();
    }

    /** Days of now and to come, the earliest first; cancelled ones too. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public List<ExamDay> upcoming() {
        return days.endingFrom(clock.instant().minus(RECENT)).stream()
                .filter(reach.seen())
                .toList();
    }

    /** The latest that are over, the newest first. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public List<ExamDay> past() {
        return days.endedBefore(clock.instant().minus(RECENT), MOST_PAST).stream()
                .filter(reach.seen())
                .toList();
    }

    /** Empty if there is no such day, or it is not theirs to see. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public Optional<ExamDay> find(DayId id) {
        return days.find(id).filter(reach.seen());
    }

    /** With their codes, by number; whoever looks does not get the code of the seat that they sit on themselves. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public List<Seat> seats(DayId id) {
        Set<SeatId> own = signedIn.idIfAny().map(person -> seatsOf(id, person)).orElse(Set.of());
        return find(id).map(day -> seats.of(day.id())).orElse(List.of()).stream()
                .map(seat -> own.contains(seat.id()) ? seat.withoutCode() : seat)
                .toList();
    }

    private Set<SeatId> seatsOf(DayId id, PersonId person) {
        return bookings.holding(id).stream()
                .filter(booking -> booking.person().equals(person))
                .map(booking -> booking.seat().id())
                .collect(Collectors.toSet());
    }

    /** Whether the signed-in person may change the day and its bookings. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public boolean isTheirs(ExamDay day) {
        return (signedIn.has(Role.ADMIN) || signedIn.has(Role.TRAINING)) && reach.plans(day.plan());
    }

    @Transactional
    public DayOutcome plan(DayPlan plan) {
        reach.admit(plan);
        Instant now = clock.instant();
        if (!now.isBefore(plan.closesAt())) {
            return new DayOutcome.InThePast();
        }
        DayId id = new DayId(Ids.next());
        days.insert(id, plan, signedIn.idIfAny(), now);
        seats.add(id, 1, plan.seats());
        audit.record("delivery.day.planned", subject(id), Map.of("seats", String.valueOf(plan.seats())));
        return new DayOutcome.Done(id);
    }

    /** @param seen the version that was on the screen */
    @Transactional
    public DayOutcome change(DayId id, int seen, DayPlan plan) {
        changes.hold(id);
        ExamDay day = days.find(id).orElseThrow();
        reach.admit(day.plan());
        reach.admit(plan);
        if (day.isCancelled()) {
            return new DayOutcome.Cancelled();
        }
        if (day.version() != seen) {
            return new DayOutcome.ChangedMeanwhile();
        }
        if (!clock.instant().isBefore(plan.closesAt())) {
            return new DayOutcome.InThePast();
        }
        return changes.change(day, plan);
    }

    /** Whoever is booked and has not begun loses the seat, and what they have to do has its earlier window again. */
    @Transactional
    public DayOutcome cancel(DayId id, Reason reason) {
        changes.hold(id);
        ExamDay day = days.find(id).orElseThrow();
        reach.admit(day.plan());
        return day.isCancelled() ? new DayOutcome.Cancelled() : changes.cancel(day, reason);
    }

    static Subject subject(DayId id) {
        return Subject.of("day", id.value());
    }
}
