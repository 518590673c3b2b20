package org.callworthy.exam;

import static callworthy.db.Tables.CERTIFICATION_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.bank.Response;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.Endings;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.exam.Receipt.Counting;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An exam that time closed, with one question answered late. */
class LateDecisionTest extends InvigilatedScene {

    @Autowired
    Receipts receipts;

    @Autowired
    ReceiptFile file;

    @Autowired
    Cases cases;

    @Autowired
    Endings endings;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void answerLate() {
        afterTimeIsUp();
    }

    @Test
    void whatComesAfterADecisionWaitsForTheNext() {
        assertThat(isUndecided()).isTrue();
        decide(true);
        assertThat(isUndecided()).isFalse();

        saveLate(ExamCandidates.choose(items.get(1), 2));
        assertThat(answered()).isEqualTo(1);
        assertThat(isUndecided()).isTrue();
        assertThat(file.read(receipts.issue(bearer)).orElseThrow().receipt().entries())
                .extracting(Receipt.Line::counting)
                .containsExactly(Counting.COUNTS, Counting.LATE);

        decide(true);
        assertThat(answered()).isEqualTo(2);
        assertThat(isUndecided()).isFalse();
    }

    @Test
    void anAnswerThatIsChangedAfterTheDecisionStaysWhatItWasAndIsNoted() {
        decide(true);
        saveLate(ExamCandidates.leaveOpen(items.get(0), 2));
        assertThat(current()).contains(ExamCandidates.response(items.get(0)));
        assertThat(isUndecided()).isTrue();
        assertThat(incidents.of(bearer.attempt()))
                .filteredOn(one -> one.kind() == IncidentKind.LATE_ANSWERS)
                .hasSize(2);
    }

    @Test
    void aDecisionThatLateAnswersDoNotCountIsNoDecisionOnThoseAfterMoreTime() {
        decide(false);
        goOnAndAnswerLate();
        assertThat(answered()).isZero();
        assertThat(isUndecided()).isTrue();
    }

    @Test
    void aDecisionThatLateAnswersCountIsNoDecisionOnThoseAfterMoreTime() {
        decide(true);
        goOnAndAnswerLate();
        assertThat(answered()).isEqualTo(1);
        assertThat(isUndecided()).isTrue();
    }

    @Test
    void whatWasSentAgainInTimeAsksForNoDecision() {
        Bearer again = goOn();
        sittings.save(again, List.of(ExamCandidates.choose(items.get(0), 1)));
        sittings.submit(again);
        assertThat(isUndecided()).isFalse();
    }

    @Test
    void whatWasOnlyLookedAtAgainAsksForADecision() {
        Bearer again = goOn();
        sittings.save(again, List.of(ExamCandidates.leaveOpen(items.get(0), 1)));
        sittings.submit(again);
        assertThat(isUndecided()).isTrue();
    }

    @Test
    void onceTheCaseIsDecidedNobodyIsAskedAnyMore() {
        decideTheCase();
        assertThat(invigilate(() -> late.decide(bearer.attempt(), true, ALARM))).contains(Why.DECIDED);
        assertThat(isUndecided()).isFalse();
    }

    @Test
    void whatWasDecidedWithoutTheExamLeavesNothingToDecide() {
        open();
        transaction.executeWithoutResult(status -> endings.end(candidate.assignment()));
        saveLate(ExamCandidates.choose(items.get(0), 1));
        assertThat(isUndecided()).isFalse();
    }

    private void decideTheCase() {
        Case of = cases.find(candidate.caseId());
        db.insertInto(CERTIFICATION_CASE)
                .set(CERTIFICATION_CASE.ID, of.id().value())
                .set(CERTIFICATION_CASE.PERSON_ID, of.person().value())
                .set(CERTIFICATION_CASE.TRACK, of.track().key())
                .set(CERTIFICATION_CASE.LEVEL, of.level().name())
                .set(CERTIFICATION_CASE.SCHEME_VERSION_ID, of.scheme().value())
                .set(CERTIFICATION_CASE.STATE, "PASSED")
                .set(CERTIFICATION_CASE.ROUND, 1)
                .set(CERTIFICATION_CASE.STATE_SINCE, clock.instant())
                .set(CERTIFICATION_CASE.OPENED_AT, clock.instant())
                .set(CERTIFICATION_CASE.VERSION, 1)
                .execute();
    }

    private void goOnAndAnswerLate() {
        Bearer again = goOn();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(sittings.save(again, List.of(ExamCandidates.choose(items.get(1), 1))))
                .isInstanceOf(KeptLate.class);
    }

    private Bearer goOn() {
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, invigilation.newAct(), false));
        return candidates.start(candidate);
    }

    private void saveLate(NewAnswer answer) {
        assertThat(sittings.save(bearer, List.of(answer))).isInstanceOf(KeptLate.class);
    }

    private void decide(boolean counts) {
        assertThat(invigilate(() -> late.decide(bearer.attempt(), counts, ALARM)))
                .isEmpty();
    }

    private boolean isUndecided() {
        return invigilate(() -> board.rows()).stream()
                .filter(row -> Objects.equals(row.attempt(), bearer.attempt()))
                .findFirst()
                .map(BoardRow::lateUndecided)
                .orElseThrow();
    }

    private Optional<Response> current() {
        return sittings.answersOf(id()).answers().getFirst().response();
    }
}
