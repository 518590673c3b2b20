package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.ConditionStage;
import org.callworthy.certification.ConditionStage.Overdue;
import org.callworthy.certification.ConditionStage.Waiting;
import org.callworthy.certification.LevelStanding;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Condition;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.certification.LevelStep;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Retake;
import org.callworthy.certification.Status;
import org.callworthy.certification.TrackPath;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final CaseId CASE = new CaseId(1);
    private static final LocalizedText TEXT = LocalizedText.of("text", "文字");
    private static final Held HELD =
            new Held(new CertificationId(3), CASE, Status.VALID, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void whatIsUnderWayGoesBeforeWhatWaits() {
        assertThat(next(examination(part(AssignmentState.WAITING, -1, 1), part(AssignmentState.UNDER_WAY, -1, 1))))
                .isInstanceOfSatisfying(
                        NextStep.Sit.class, sit -> assertThat(sit.again()).isTrue());
        assertThat(next(examination(part(AssignmentState.CLOSED, -1, 1), part(AssignmentState.WAITING, -1, 1))))
                .isInstanceOfSatisfying(
                        NextStep.Sit.class, sit -> assertThat(sit.again()).isFalse());
    }

    @Test
    void aWindowThatIsAheadOrOverIsSaid() {
        assertThat(next(examination(part(AssignmentState.WAITING, 1, 2)))).isInstanceOf(NextStep.Opens.class);
        assertThat(next(examination(part(AssignmentState.WAITING, -2, -1)))).isInstanceOf(NextStep.Missed.class);
    }

    @Test
    void whenAllIsHandedInOthersHaveTheTurn() {
        assertThat(next(examination(part(AssignmentState.CLOSED, -1, 1)))).isInstanceOf(NextStep.Rated.class);
        assertThat(next(new UnderWay(CASE, CaseState.DECISION, List.of(), List.of())))
                .isInstanceOf(NextStep.Decided.class);
        assertThat(next(new UnderWay(CASE, CaseState.CONDITIONAL, List.of(), List.of())))
                .isInstanceOf(NextStep.Conditions.class);
    }

    @Test
    void whatCanStillBeSatIsSaidWhileTheCommitteeDecidesToo() {
        assertThat(next(decision(part(AssignmentState.WAITING, -1, 1)))).isInstanceOf(NextStep.Sit.class);
        assertThat(next(decision(part(AssignmentState.WAITING, 1, 2)))).isInstanceOf(NextStep.Opens.class);
        assertThat(next(decision(part(AssignmentState.CLOSED, -1, 1)))).isInstanceOf(NextStep.Decided.class);
    }

    @Test
    void theHighestLevelHeldGoesBeforeTheNextOne() {
        assertThat(next(HELD, new Ahead(List.of(), null, new Retake.Now()))).isInstanceOf(NextStep.Certified.class);
        assertThat(next(new Ahead(List.of(), null, new Retake.Now()))).isInstanceOf(NextStep.Next.class);
        assertThat(next(new LevelStanding.InPreparation())).isInstanceOf(NextStep.Preparing.class);
    }

    @Test
    void aResitThatWasLetPassIsForTheCommitteeAndAnotherWindowOnlyForWhatHasTime() {
        Part missed = part(AssignmentState.WAITING, -2, -1);
        assertThat(next(decision(missed))).isInstanceOf(NextStep.Decided.class);
        assertThat(next(conditional(missed, condition(2, new Overdue())))).isInstanceOf(NextStep.Conditions.class);
        assertThat(next(conditional(missed, condition(2, new Waiting())))).isInstanceOf(NextStep.Missed.class);
    }

    @Test
    void aResitThatWasLetPassGetsNoOtherWindowFromOneThatStillHasTime() {
        Part missed = part(AssignmentState.WAITING, -2, -1);
        assertThat(next(conditional(missed, condition(2, new Overdue()), condition(3, new Waiting()))))
                .isInstanceOf(NextStep.Conditions.class);
        assertThat(next(conditional(missed, condition(2, new Waiting()), condition(3, new Overdue()))))
                .isInstanceOf(NextStep.Missed.class);
    }

    private static UnderWay conditional(Part part, Condition... conditions) {
        return new UnderWay(CASE, CaseState.CONDITIONAL, List.of(part), List.of(conditions));
    }

    /** @param resit the assignment to be sat; that of {@link #part} is the second */
    private static Condition condition(long resit, ConditionStage stage) {
        return new Condition(Remedy.RESIT, TEXT, LocalDate.of(2026, 3, 1), stage, new AssignmentId(resit));
    }

    private static UnderWay examination(Part... parts) {
        return new UnderWay(CASE, CaseState.EXAMINATION, List.of(parts), List.of());
    }

    private static UnderWay decision(Part... parts) {
        return new UnderWay(CASE, CaseState.DECISION, List.of(parts), List.of());
    }

    private static Part part(AssignmentState state, int opensInDays, int closesInDays) {
        return new Part(
                TEXT,
                new Assignment(
                        new AssignmentId(2),
                        CASE,
                        new PersonId(4),
                        AssignmentKind.EXAM,
                        "exam",
                        1,
                        NOW.plus(Duration.ofDays(opensInDays)),
                        NOW.plus(Duration.ofDays(closesInDays)),
                        40,
                        state));
    }

    private static NextStep next(LevelStanding... standings) {
        List<LevelStep> steps = new java.util.ArrayList<>();
        for (LevelStanding standing : standings) {
            steps.add(new LevelStep(Level.values()[steps.size()], TEXT, TEXT, standing));
        }
        Optional<NextStep> next = NextSteps.of(new TrackPath(Track.AGENT, TEXT, steps), NOW);
        return next.orElseThrow();
    }
}
