package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.ClockOutcome.Changed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, PlannedDays.class, TwoSites.class})
class BoardReachTest {

    private static final Reason ALARM = new Reason("Fire alarm");

    @Autowired
    TwoSites twoSites;

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Attempts attempts;

    @Autowired
    InvigilatorBoard board;

    @Autowired
    Invigilation invigilation;

    @Autowired
    LateAnswers late;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Outages outages;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private SiteId harbour;
    private PersonId hers;
    private PersonId his;
    private AssignmentId herExam;
    private AssignmentId hisExam;

    @BeforeEach
    void anExamAtEachSite() {
        harbour = twoSites.open("Harbour");
        hers = twoSites.agent(harbour, "Li Na");
        his = twoSites.agent(twoSites.open("Hill"), "Wang Qiang");
        herExam = candidates.exam(hers);
        hisExam = candidates.exam(his);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whoWatchesForOneSiteSeesAndOpensItsCandidatesOnly() {
        AttemptId mine = candidates.begin(herExam, hers);
        AttemptId other = candidates.begin(hisExam, his);
        Stream.of(Role.TRAINING, Role.INVIGILATOR)
                .forEach(role -> actAs.person(twoSites.limited(role, harbour), () -> {
                    assertThat(board.rows()).extracting(BoardRow::person).containsExactly(hers);
                    assertThat(invigilation.ledgerOf(mine)).hasSize(1);
                    assertThat(board.incidentsOf(mine)).isEmpty();
                    assertThat(board.checksOf(herExam)).isEmpty();
                    assertThat(board.lateDecision(mine)).isEmpty();
                    refused(() -> invigilation.ledgerOf(other));
                    refused(() -> board.incidentsOf(other));
                    refused(() -> board.checksOf(hisExam));
                    refused(() -> board.lateDecision(other));
                }));
    }

    @Test
    void whoInvigilatesForOneSiteActsOnItsCandidatesOnly() {
        AttemptId mine = candidates.begin(herExam, hers);
        AttemptId other = candidates.begin(hisExam, his);
        actAs.person(twoSites.limited(Role.INVIGILATOR, harbour), () -> {
            refused(() -> invigilation.pause(other, ALARM));
            refused(() -> invigilation.resume(other));
            refused(() -> invigilation.extend(List.of(mine, other), 10, ALARM, 1, false));
            refused(() -> invigilation.end(other, ALARM));
            refused(() -> late.decide(other, true, ALARM));
            refused(() -> accommodations.grant(new Accommodation(his, hisExam, 25, "", false, ALARM), hisExam));
            refused(() -> accommodations.grant(new Accommodation(his, null, 25, "", false, ALARM), hisExam));
            refused(() -> accommodations.end(his, hisExam));
            assertThat(invigilation.extend(List.of(mine), 10, ALARM, 1, false)).isEqualTo(new Acted(1, 0, List.of()));
            assertThat(invigilation.pause(mine, ALARM)).isInstanceOf(Changed.class);
            accommodations.grant(new Accommodation(hers, null, 25, "", false, ALARM), herExam);
        });
        assertThat(attempts.find(other).paused()).isFalse();
    }

    @Test
    void onADayOfAllSitesEachInvigilatorChecksTheirOwnPeopleIn() {
        ExamDay day = planned.openNow(2, false);
        BookingId mine = planned.book(day, hers).booking();
        BookingId other = planned.book(day, his).booking();
        actAs.person(twoSites.limited(Role.INVIGILATOR, harbour), () -> {
            assertThat(days.find(day.id())).isPresent();
            assertThat(checkIns.theirs(day.id())).containsExactly(mine);
            CheckIn found = new CheckIn(DocumentKind.IDENTITY_CARD, true, Map.of());
            assertThat(checkIns.checkIn(mine, found)).isInstanceOf(CheckInOutcome.CheckedIn.class);
            refused(() -> checkIns.checkIn(other, found));
            refused(() -> checkIns.newCode(other));
        });
    }

    @Test
    void anOutageAtOneSiteIsCreditedThereAndThatOfTheServersByThoseForAll() {
        AttemptId mine = candidates.begin(herExam, hers);
        AttemptId other = candidates.begin(hisExam, his);
        Instant begun = clock.instant();
        clock.travelTo(begun.plus(Duration.ofMinutes(20)));
        actAs.person(twoSites.limited(Role.INVIGILATOR, harbour), () -> {
            OutageId id = outages.report(new Span(begun.plusSeconds(60), begun.plusSeconds(240)));
            assertThat(outages.toCredit())
                    .filteredOn(each -> each.id().equals(id))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.hit()).isEqualTo(1);
                        assertThat(outages.isTheirs(each)).isTrue();
                        assertThat(outages.isTheirs(new Outage(id, each.span(), true, 1)))
                                .isFalse();
                    });
            assertThat(outages.credit(id, ALARM).changed()).isEqualTo(1);
            assertThat(invigilation.ledgerOf(mine))
                    .extracting(ClockEntry::kind)
                    .containsExactly(ClockEntryKind.ALLOWED, ClockEntryKind.OUTAGE);
        });
        assertThat(ActAs.system(() -> invigilation.ledgerOf(other))).hasSize(1);
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }
}
