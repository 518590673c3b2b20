package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import callworthy.db.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Reach;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockRepositoryTest extends OneClock {

    private OutageRepository outages;

    @BeforeEach
    void watch() {
        outages = new OutageRepository(db);
    }

    @Test
    void theDeadlineIsTheStartAndTheSumOfTheLedger() {
        tx(() -> {
            enter(ClockEntryKind.EXTENSION, Duration.ofMinutes(5), 7L, NINE);
            assertThat(ledger.settle(attempt())).isEqualTo(NINE.plus(Duration.ofMinutes(45)));
        });
        assertThat(attempt().deadline()).isEqualTo(NINE.plus(Duration.ofMinutes(45)));
        assertThat(ledger.has(attempt, 7)).isTrue();
        assertThat(ledger.has(attempt, 8)).isFalse();
        assertThat(ledger.of(attempt))
                .extracting(ClockEntry::kind, ClockEntry::enteredBy)
                .contains(org.assertj.core.groups.Tuple.tuple(ClockEntryKind.EXTENSION, "李娜"));
    }

    @Test
    void aPauseIsOnTheAttemptUntilItEndsAndThenInTheLedger() {
        tx(() -> ledger.pause(attempt, ALARM, Optional.of(li), NINE.plusSeconds(60)));
        assertThat(attempt().paused()).isTrue();
        assertThat(tx(() -> attempts.hold(java.util.List.of(attempt))).get(attempt))
                .satisfies(standing -> assertThat(standing.lateAt(NINE.plus(Duration.ofDays(1))))
                        .isFalse());
        assertThat(attempts.overdue(AssignmentKind.EXAM, NINE.plus(Duration.ofDays(1))))
                .isEmpty();
        Instant ended = NINE.plusSeconds(160);
        tx(() -> {
            ledger.insert(attempt, ledger.running(attempt, Duration.ofSeconds(100)), null, ended);
            ledger.endPause(attempt);
        });
        assertThat(attempt().paused()).isFalse();
        assertThat(ledger.stood(attempt)).containsExactly(new Span(NINE.plusSeconds(60), ended));
    }

    @Test
    void anOutageHitsWhoseClockRan() {
        Span early = new Span(NINE.minusSeconds(60), NINE.plusSeconds(1));
        Span late = new Span(NINE.plus(Duration.ofHours(2)), NINE.plus(Duration.ofHours(3)));
        OutageId id = new OutageId(Ids.next());
        tx(() -> {
            outages.insert(id, early, true);
            outages.insert(new OutageId(Ids.next()), late, true);
        });
        assertThat(outages.hit(early, Reach.EVERYWHERE, NINE)).containsExactly(attempt);
        assertThat(outages.hit(late, Reach.EVERYWHERE, NINE)).isEmpty();
        assertThat(outages.open(NINE.minusSeconds(600), Reach.EVERYWHERE, Optional.empty(), NINE))
                .extracting(Outage::hit)
                .containsExactly(1, 0);
        tx(() -> attempts.close(attempt, CloseReason.CANDIDATE, NINE.plusSeconds(30)));
        assertThat(outages.hit(early, Reach.EVERYWHERE, NINE)).isEmpty();
        tx(() -> outages.credited(id, ALARM, Optional.of(li), NINE));
        assertThat(outages.open(NINE.minusSeconds(600), Reach.EVERYWHERE, Optional.empty(), NINE))
                .hasSize(1);
    }

    @Test
    void whatWasOpenDuringAnOutageIsKnownAlsoAfterItsDeadline() {
        Instant tomorrow = NINE.plus(Duration.ofDays(1));
        Span before = new Span(NINE.minusSeconds(60), NINE);
        Span away = new Span(tomorrow, tomorrow.plusSeconds(60));
        assertThat(outages.wasAnyOpen(before)).isFalse();
        assertThat(outages.wasAnyOpen(away)).isTrue();
        tx(() -> attempts.close(attempt, CloseReason.DEADLINE, away.from()));
        assertThat(outages.wasAnyOpen(away))
                .as("it was open when the outage began")
                .isTrue();
        assertThat(outages.wasAnyOpen(new Span(away.to(), away.to().plusSeconds(60))))
                .isFalse();
    }

    @Test
    void theLastOutageThatWasNoticedEndedThen() {
        assertThat(outages.lastNoticedEnd(NINE.plus(Duration.ofDays(1)))).isEmpty();
        tx(() -> {
            outages.insert(new OutageId(Ids.next()), new Span(NINE, NINE.plusSeconds(60)), true);
            outages.insert(new OutageId(Ids.next()), new Span(NINE, NINE.plusSeconds(30)), true);
            outages.insert(new OutageId(Ids.next()), new Span(NINE, NINE.plusSeconds(90)), false);
        });
        assertThat(outages.lastNoticedEnd(NINE.plus(Duration.ofDays(1)))).contains(NINE.plusSeconds(60));
    }

    @Test
    void thePulseIsOneRowAndPresenceOneForEachAttempt() {
        PresenceRepository presences = new PresenceRepository(db);
        tx(() -> {
            outages.beat(NINE);
            outages.beat(NINE.plusSeconds(5));
            presences.write(Map.of(attempt, NINE));
            presences.write(Map.of(attempt, NINE.plusSeconds(4)));
        });
        assertThat(tx(outages::holdLastBeat)).contains(NINE.plusSeconds(5));
        assertThat(db.fetchValues(Tables.DELIVERY_PRESENCE.HEARD_AT)).containsExactly(NINE.plusSeconds(4));
    }

    @Test
    void thatOfTheAssignmentGoesBeforeThePersonsGeneralOne() {
        AccommodationRepository accommodations = new AccommodationRepository(db);
        Accommodation general = new Accommodation(li, null, 25, "", false, ALARM);
        Accommodation special = new Accommodation(li, assignment, 50, "", true, ALARM);
        tx(() -> {
            accommodations.insert(special, Optional.empty(), NINE);
            accommodations.insert(general, Optional.of(li), NINE);
        });
        assertThat(accommodations.inForce(li, assignment).orElseThrow().what()).isEqualTo(special);
        assertThat(accommodations.inForce(li, new AssignmentId(1)).orElseThrow().what())
                .isEqualTo(general);
        tx(() -> accommodations.end(li, assignment, NINE));
        assertThat(accommodations.inForce(li, assignment).orElseThrow().what()).isEqualTo(general);
    }

    @Test
    void theNewestDecisionOnLateAnswersHolds() {
        LateDecisionRepository decisions = new LateDecisionRepository(db);
        tx(() -> {
            decisions.insert(attempt, true, ALARM, Optional.of(li), NINE, 3);
            decisions.insert(attempt, false, new Reason("A mistake"), Optional.of(li), NINE, 4);
        });
        assertThat(decisions.newest(attempt)).contains(new LateDecision(false, "A mistake", "李娜", NINE, 4));
    }

    @Test
    void whyAClockWasChangedCanBeErasedWithACase() {
        LateDecisionRepository decisions = new LateDecisionRepository(db);
        AccommodationRepository accommodations = new AccommodationRepository(db);
        Accommodation special = new Accommodation(li, assignment, 50, "After each hour", true, ALARM);
        Accommodation general = new Accommodation(li, null, 25, "", false, ALARM);
        ReasonErasure erasure =
                new ReasonErasure(ledger, decisions, accommodations, new BookingRepository(db), () -> NINE);
        CaseId caseId = rows.find(assignment).orElseThrow().caseId();
        tx(() -> {
            NewClockEntry ended = new NewClockEntry(ClockEntryKind.ENDED, Duration.ZERO, "火警", Optional.of(li));
            ledger.insert(attempt, ended, null, NINE);
            decisions.insert(attempt, true, ALARM, Optional.of(li), NINE, 3);
            accommodations.insert(special, Optional.empty(), NINE);
            accommodations.insert(general, Optional.empty(), NINE);
            erasure.erase(new CaseId(Ids.next()));
        });
        assertThat(ledger.of(attempt)).last().extracting(ClockEntry::reason).isEqualTo("火警");
        assertThat(accommodations.inForce(li, assignment).orElseThrow().what()).isEqualTo(special);
        tx(() -> erasure.erase(caseId));
        assertThat(ledger.of(attempt)).extracting(ClockEntry::reason).containsOnly("");
        assertThat(decisions.newest(attempt)).contains(new LateDecision(true, "", "李娜", NINE, 3));
        assertThat(accommodations.inForce(li, assignment).orElseThrow().what())
                .as("of exams to come")
                .isEqualTo(general);
        tx(() -> accommodations.endGeneral(li, NINE));
        assertThat(db.fetch(Tables.DELIVERY_ACCOMMODATION, Tables.DELIVERY_ACCOMMODATION.PERSON_ID.eq(li.value())))
                .hasSize(2)
                .allMatch(row -> row.getReason().isEmpty() && row.getBreaks().isEmpty());
    }

    private void enter(ClockEntryKind kind, Duration time, @org.jspecify.annotations.Nullable Long act, Instant at) {
        ledger.insert(attempt, new NewClockEntry(kind, time, "", Optional.of(li)), act, at);
    }

    private Attempt attempt() {
        return attempts.find(attempt).orElseThrow();
    }
}
