package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Sites;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.StartOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({CasesBeforeCommittee.class, PlannedDays.class})
class WindowsTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Windows windows;

    @Autowired
    Certifications certifications;

    @Autowired
    PlannedDays planned;

    @Autowired
    Bookings bookings;

    @Autowired
    Decisions decisions;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    People people;

    @Autowired
    Sites sites;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private CaseId caseId;
    private Assignment exam;

    @BeforeEach
    void aCase() {
        agent = given.trainedAgent();
        caseId = given.opened(agent);
        exam = assignments.of(caseId).getFirst();
        assignments.accept(exam.id(), assignments.missingAgreements(exam.id()), Locale.ENGLISH);
    }

    @Test
    void whatWasMissedCanBeBegunInANewWindowAsTheSameAttempt() {
        missed(exam.id());
        assertThat(start()).isInstanceOf(StartOutcome.TooLate.class);

        assertThat(give(Window.ofDays(clock.instant(), 7))).isInstanceOf(WindowOutcome.Given.class);

        assertThat(assignments.find(exam.id()).attemptNo()).isEqualTo(exam.attemptNo());
        assertThat(start()).isInstanceOf(StartOutcome.Started.class);
        assertThat(give(Window.ofDays(clock.instant(), 9)))
                .isEqualTo(new WindowOutcome.NotWaiting(AssignmentState.UNDER_WAY));
    }

    @Test
    void aWindowOfThePastAndOneOfAnEndedCaseAreRefused() {
        Instant now = clock.instant();
        assertThat(give(new Window(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)))))
                .isEqualTo(new WindowOutcome.TooEarly());
        ActAs.system(() -> actAs.person(
                trainingOf(null), () -> certifications.endCase(caseId, "The candidate has left the company.")));
        assertThat(give(Window.ofDays(now, 7))).isEqualTo(new WindowOutcome.CaseOver());
    }

    @Test
    void noWindowAndNoSeatOutlastTheDayByWhichTheCommitteeWantsAComponentSatAgain() {
        assignments.of(caseId).forEach(given::done);
        given.present(caseId);
        LocalDate due = Days.of(clock.instant()).plusDays(30);
        Ballot ballot = Ballot.conditional(
                "Once more.", List.of(new Shortcoming("exam", null, "Below the cut.", Remedy.RESIT, due)));
        for (String name : List.of("Ida", "Bo")) {
            actAs.person(given.person(name, Role.COMMITTEE), () -> decisions.vote(caseId, 1, ballot));
        }
        exam = assignments.of(caseId).getFirst();
        assertThat(exam.attemptNo()).isEqualTo(2);

        assertThat(give(new Window(clock.instant(), Days.endOf(due).plusSeconds(1))))
                .isEqualTo(new WindowOutcome.AfterDue(due));
        assertThat(give(new Window(clock.instant(), Days.endOf(due)))).isInstanceOf(WindowOutcome.Given.class);
        assertThat(book(31)).isEqualTo(new BookingOutcome.DueBefore(Days.endOf(due)));
        assertThat(book(29)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void whoIsLimitedToAnotherSiteAndWhoIsNotOfTheDepartmentGiveNone() {
        Window window = Window.ofDays(clock.instant(), 7);
        assertThat(actAs.person(trainingOf("Hill"), () -> windows.give(List.of(exam.id()), window)))
                .containsEntry(exam.id(), new WindowOutcome.OutOfReach());
        assertThatThrownBy(() -> actAs.person(agent, () -> windows.give(exam.id(), window)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void missed(AssignmentId id) {
        Instant now = clock.instant();
        ActAs.system(() -> assignments.giveWindow(id, now.minus(Duration.ofDays(9)), now.minus(Duration.ofSeconds(1))));
    }

    private StartOutcome start() {
        return attempts.start(exam.id(), agent, Locale.ENGLISH);
    }

    private WindowOutcome give(Window window) {
        return ActAs.system(() -> windows.give(exam.id(), window));
    }

    private BookingOutcome book(int days) {
        DayId day = planned.inDays(days, 1).id();
        return ActAs.system(() -> bookings.book(day, agent));
    }

    private PersonId trainingOf(String site) {
        PersonId person = given.person("Tao Training", Role.AGENT);
        ActAs.system(() -> {
            people.grant(person, Role.TRAINING, site == null ? null : sites.openSite(site + " " + person));
            return true;
        });
        return person;
    }
}
