package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.StartOutcome.CheckInNeeded;
import org.callworthy.delivery.StartOutcome.MoveNeeded;
import org.callworthy.delivery.StartOutcome.SeatCodeNeeded;
import org.callworthy.delivery.StartOutcome.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, PlannedDays.class})
class GateTest {

    private static final Entry HERE = new Entry(null, "the browser in the room");
    private static final CheckIn RIGHT =
            new CheckIn(DocumentKind.PASSPORT, true, Map.of(CheckKind.HEADSET, true, CheckKind.NOISE, false));

    private static final CheckIn WRONG = new CheckIn(DocumentKind.PASSPORT, false, Map.of());

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    Bookings bookings;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Checks checks;

    @Autowired
    Incidents incidents;

    @Autowired
    Attempts attempts;

    @Autowired
    Invigilation invigilation;

    @Autowired
    People people;

    @Autowired
    WorkingClock clock;

    private final Locale english = Locale.ENGLISH;
    private PersonId agent;
    private AssignmentId exam;
    private BookingId booking;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void inARoomOnlyTheSeatsCodeBegins() {
        ExamDay day = book(planned.openNow(2, false));
        assertThat(start(new Entry(codes(day).getLast(), "x"))).isEqualTo(new SeatCodeNeeded(true));
        String typed = SeatCode.shown(codes(day).getFirst()).toLowerCase(english);
        assertThat(start(new Entry(" " + typed, HERE.device()))).isInstanceOf(Started.class);
    }

    @Test
    void whoHasBegunGoesOnInTheSameBrowserButElsewhereOnlyWithANewCode() {
        ExamDay day = book(planned.openNow(2, false));
        String code = codes(day).getFirst();
        Started first = (Started) start(new Entry(code, HERE.device()));
        assertThat(((Started) start(HERE)).epoch()).isEqualTo(2);
        assertThat(start(new Entry(code, "at home"))).isEqualTo(new MoveNeeded());
        assertThat(start(Entry.PLAIN)).isEqualTo(new MoveNeeded());

        Seat other = system(() -> checkIns.freeSeats(day.id())).getFirst();
        Seat given = system(() -> checkIns.moveTo(booking, other.id())).orElseThrow();

        assertThat(given.number()).isEqualTo(2);
        assertThat(given.code()).as("made for the move").isNotEqualTo(other.code());
        assertThat(start(new Entry(code, "computer two"))).isEqualTo(new SeatCodeNeeded(true));
        Started moved = (Started) start(new Entry(given.code(), "computer two"));
        assertThat(moved.attempt()).isEqualTo(first.attempt());
        assertThat(moved.epoch()).isEqualTo(3);
        assertThat(attempts.admit(moved.attempt(), first.token())).isInstanceOf(Admission.Stale.class);
        assertThat(incidents.of(moved.attempt())).extracting(Incident::kind).containsExactly(IncidentKind.OTHER_DEVICE);
        assertThat(start(new Entry(given.code(), "computer three")))
                .as("used up")
                .isEqualTo(new MoveNeeded());
    }

    @Test
    void aNewCodeAtTheSameSeatServesAnotherComputerOnce() {
        ExamDay day = book(planned.openNow(1, false));
        start(new Entry(codes(day).getFirst(), HERE.device()));
        Seat again = system(() -> checkIns.newCode(booking)).orElseThrow();
        assertThat(again.number()).isOne();
        assertThat(start(new Entry(again.code(), "replacement"))).isInstanceOf(Started.class);
    }

    @Test
    void whoGetsTimeAfterItWasUpGoesOnInTheBrowserInWhichTheyBegan() {
        ExamDay day = book(planned.openNow(1, false));
        String code = codes(day).getFirst();
        Started first = (Started) start(new Entry(code, HERE.device()));
        clock.travelTo(clock.instant().plus(Duration.ofHours(1)));
        attempts.close(first.attempt(), CloseReason.DEADLINE);
        system(() -> invigilation.extend(List.of(first.attempt()), 10, new Reason("Fire alarm"), 1, false));
        assertThat(start(new Entry(code, "another"))).isEqualTo(new MoveNeeded());
        assertThat(((Started) start(HERE)).epoch()).isEqualTo(2);
        assertThat(incidents.of(first.attempt())).isEmpty();
    }

    @Test
    void whoWasDisabledMeanwhileGoesOnOnlyWithANewCode() {
        ExamDay day = book(planned.openNow(1, false));
        start(new Entry(codes(day).getFirst(), HERE.device()));
        system(() -> people.disable(agent));
        system(() -> {
            people.enable(agent);
            return true;
        });
        assertThat(start(HERE)).isEqualTo(new MoveNeeded());
        Seat again = system(() -> checkIns.newCode(booking)).orElseThrow();
        assertThat(start(new Entry(again.code(), HERE.device()))).isInstanceOf(Started.class);
    }

    @Test
    void atHomeNobodyBeginsBeforeAnInvigilatorHasLooked() {
        book(planned.openNow(1, true));
        assertThat(start(HERE)).isEqualTo(new CheckInNeeded());
        assertThat(system(() -> checkIns.checkIn(booking, WRONG))).isInstanceOf(CheckInOutcome.NotThePerson.class);
        assertThat(start(HERE)).isEqualTo(new CheckInNeeded());
        assertThat(system(() -> checkIns.checkIn(booking, RIGHT))).isInstanceOf(CheckInOutcome.CheckedIn.class);
        assertThat(start(HERE)).isInstanceOf(Started.class);
        assertThat(start(new Entry(null, "another"))).isEqualTo(new MoveNeeded());
    }

    @Test
    void aLaterLookThatFindsSomebodyElseTakesTheCheckInBack() {
        book(planned.openNow(1, true));
        system(() -> checkIns.checkIn(booking, RIGHT));
        system(() -> checkIns.checkIn(booking, WRONG));
        assertThat(start(HERE)).isEqualTo(new CheckInNeeded());
        system(() -> checkIns.checkIn(booking, RIGHT));
        assertThat(start(HERE)).isInstanceOf(Started.class);
    }

    @Test
    void aLaterLookThatFindsSomebodyElseMakesTheSeatsCodeWorthless() {
        ExamDay day = book(planned.openNow(1, false));
        String code = ((CheckInOutcome.CheckedIn) system(() -> checkIns.checkIn(booking, RIGHT)))
                .seat()
                .code();
        system(() -> checkIns.checkIn(booking, WRONG));
        assertThat(start(new Entry(code, HERE.device()))).isEqualTo(new SeatCodeNeeded(true));
        system(() -> checkIns.checkIn(booking, RIGHT));
        assertThat(start(new Entry(codes(day).getFirst(), HERE.device()))).isInstanceOf(Started.class);
    }

    @Test
    void whoGivesCodesOutIsLookedAtByAColleagueAndDoesNotSeeTheirOwn() {
        ExamDay day = book(planned.openNow(2, false));
        String code = codes(day).getFirst();
        system(() -> {
            people.grant(agent, org.callworthy.account.Role.INVIGILATOR, null);
            return true;
        });
        assertThat(planned.asCandidate(agent, () -> days.seats(day.id())))
                .extracting(Seat::code)
                .containsExactly("", codes(day).getLast());
        assertThat(start(new Entry(code, HERE.device()))).isEqualTo(new CheckInNeeded());
        system(() -> checkIns.checkIn(booking, RIGHT));
        assertThat(start(HERE)).isEqualTo(new SeatCodeNeeded(false));
        assertThat(start(new Entry(code, HERE.device()))).isInstanceOf(Started.class);
    }

    @Test
    void whatWasFoundAtTheDoorIsRecordedWithANameAndNoNumber() {
        book(planned.openNow(1, false));
        PersonId invigilator = candidates.invigilator();
        planned.asCandidate(invigilator, () -> checkIns.checkIn(booking, RIGHT));
        assertThat(checks.of(exam))
                .extracting(Check::kind, Check::passed, Check::document, Check::by)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                CheckKind.IDENTITY, true, DocumentKind.PASSPORT, "Ines Watch"),
                        org.assertj.core.groups.Tuple.tuple(CheckKind.HEADSET, true, null, "Ines Watch"),
                        org.assertj.core.groups.Tuple.tuple(CheckKind.NOISE, false, null, "Ines Watch"));
        assertThat(checks.passed(exam)).containsExactlyInAnyOrder(CheckKind.IDENTITY, CheckKind.HEADSET);
        assertThatThrownBy(() -> planned.asCandidate(agent, () -> checkIns.checkIn(booking, RIGHT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void beforeTheDayNobodyBeginsAndWithoutABookingAllIsAsItWas() {
        ExamDay day = book(planned.inDays(2, 1));
        assertThat(start(new Entry(codes(day).getFirst(), null))).isInstanceOf(StartOutcome.NotYet.class);
        PersonId free = candidates.agent();
        AssignmentId own = candidates.exam(free);
        assertThat(attempts.start(own, free, english)).isInstanceOf(Started.class);
        assertThat(((Started) attempts.start(own, free, english)).epoch()).isEqualTo(2);
    }

    @Test
    void aCancelledBookingBindsNobody() {
        book(planned.openNow(1, false));
        system(() -> bookings.cancel(booking, new Reason("by mistake")));
        assertThat(start(Entry.PLAIN)).isInstanceOf(Started.class);
    }

    private ExamDay book(ExamDay day) {
        agent = candidates.agent();
        exam = candidates.exam(agent);
        booking = planned.book(day, agent).booking();
        return day;
    }

    private List<String> codes(ExamDay day) {
        return system(() -> days.seats(day.id())).stream().map(Seat::code).toList();
    }

    private StartOutcome start(Entry entry) {
        return attempts.start(exam, agent, english, entry);
    }

    private static <T> T system(java.util.function.Supplier<T> work) {
        return ActAs.system(work);
    }
}
