package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.springframework.boot.test.context.TestComponent;

/** Plans days for agents' Foundation level. Tests import it. */
@TestComponent
public class PlannedDays {

    private final ExamDays days;
    private final Bookings bookings;
    private final ActAs actAs;
    private final InstantSource clock;

    PlannedDays(ExamDays days, Bookings bookings, ActAs actAs, InstantSource clock) {
        this.days = days;
        this.bookings = bookings;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Open for eight hours from then on, in a room. */
    public ExamDay inDays(int days, int seats) {
        return plan(clock.instant().plus(Duration.ofDays(days)), seats, false, false);
    }

    public ExamDay openNow(int seats, boolean remote) {
        return plan(clock.instant().minusSeconds(60), seats, remote, false);
    }

    public ExamDay plan(Instant opensAt, int seats, boolean remote, boolean selfBooking) {
        return ActAs.system(() -> {
            DayPlan plan = new DayPlan(
                    "Agents I",
                    null,
                    remote,
                    "Room 3",
                    "Identity card",
                    ZoneId.of("Asia/Shanghai"),
                    opensAt,
                    opensAt.plus(Duration.ofHours(8)),
                    selfBooking,
                    seats,
                    Set.of(
                            new PartKey(Track.AGENT, Level.I, Candidates.EXAM),
                            new PartKey(Track.AGENT, Level.I, "role-play")),
                    Set.of());
            return days.find(((DayOutcome.Done) days.plan(plan)).day()).orElseThrow();
        });
    }

    public Booked book(ExamDay day, PersonId person) {
        return (Booked) ActAs.system(() -> bookings.book(day.id(), person));
    }

    public DayPlan shifted(DayPlan plan, Duration by, int seats) {
        return new DayPlan(
                plan.title(),
                plan.site(),
                plan.remote(),
                plan.place(),
                plan.bring(),
                plan.zone(),
                plan.opensAt().plus(by),
                plan.closesAt().plus(by),
                plan.selfBooking(),
                seats,
                plan.parts(),
                plan.invigilators());
    }

    public <T> T asCandidate(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
