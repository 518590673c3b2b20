package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.CloseReason;
import org.callworthy.exam.SaveOutcome.Saved;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.junit.jupiter.api.Test;

class ReopeningTest extends InvigilatedScene {

    @Test
    void whoHadNoNetworkWhileTimeRanOutAndMoreWasGivenGoesOnWhereTheyAre() {
        timeRunsOut();
        extend();
        assertThat(sittings.clock(bearer)).isInstanceOf(ClockFace.Running.class);
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOf(Saved.class);
        assertThat(answers(bearer))
                .singleElement()
                .satisfies(shown -> assertThat(shown.counts()).isTrue());
        sittings.submit(bearer);
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void aPageThatHadBeenTakenOverStaysSoWhenMoreTimeIsGiven() {
        Bearer newer = candidates.start(candidate);
        timeRunsOut();
        extend();
        assertThat(sittings.view(bearer)).isInstanceOf(ViewOutcome.Elsewhere.class);
        assertThat(sittings.view(newer)).isInstanceOf(Open.class);
    }

    @Test
    void thatTimeIsUpHandsNothingInWhenItArrivesAfterMoreWasGiven() {
        timeRunsOut();
        assertThat(sittings.submitIfOver(bearer)).isInstanceOf(SubmitOutcome.Closed.class);
        extend();
        assertThat(sittings.submitIfOver(bearer)).isInstanceOf(SubmitOutcome.TimeLeft.class);
        assertThat(attempts.find(bearer.attempt()).closed()).isFalse();

        clock.travelTo(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(sittings.submitIfOver(bearer))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        closed -> assertThat(closed.reason()).isEqualTo(CloseReason.DEADLINE));
    }

    @Test
    void whoWasDisabledMeanwhileDoesNotGoOnByMoreTime() {
        timeRunsOut();
        invigilate(() -> people.disable(candidate.person()));
        extend();
        assertThat(sittings.view(bearer)).isInstanceOf(ViewOutcome.Elsewhere.class);
    }

    @Test
    void whatCameLateAndIsSentAgainUnderItsNumberGetsAnotherOneSoThatItCounts() {
        afterTimeIsUp();
        extend();
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isEqualTo(new SaveOutcome.Other(items.get(0).face().id(), 1));
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 2))))
                .isInstanceOf(Saved.class);
        sittings.submit(bearer);
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void aSittingThatTheClockClosedGoesOnInAnotherBrowserAndNothingThatIsAnsweredThenIsLost() {
        afterTimeIsUp();
        extend();
        Bearer again = candidates.start(candidate);
        assertThat(sittings.save(again, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOf(Saved.class);
        closer.closeOverdue();
        assertThat(attempts.find(bearer.attempt()).closed()).isFalse();

        sittings.submit(again);
        assertThat(answered()).isEqualTo(1);
        assertThat(candidates.heardOf(SittingId.of(bearer.attempt()))).hasSize(2);
    }

    @Test
    void whatCameLateIsShownWhenTimeIsGivenBackAndCountsOnceItIsSentAgain() {
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(1), 1)));
        afterTimeIsUp();
        extend();
        Bearer again = candidates.start(candidate);
        assertThat(answers(again)).extracting(ShownAnswer::counts).containsExactlyInAnyOrder(true, false);

        ShownAnswer late = answers(again).stream()
                .filter(shown -> !shown.counts())
                .findFirst()
                .orElseThrow();
        assertThat(late.item()).isEqualTo(items.get(0).face().id());
        assertThat(late.answer().response())
                .isEqualTo(ExamCandidates.response(items.get(0)).json());
        sittings.save(
                again, List.of(ExamCandidates.choose(items.get(0), late.answer().seq() + 1)));
        assertThat(answers(again)).hasSize(2).allMatch(ShownAnswer::counts);

        sittings.submit(again);
        assertThat(answered()).isEqualTo(2);
    }

    @Test
    void lookingAtAQuestionAfterTheReopeningTakesNothingBackThatCameLate() {
        afterTimeIsUp();
        extend();
        Bearer again = candidates.start(candidate);
        sittings.save(again, List.of(ExamCandidates.leaveOpen(items.get(0), 1)));
        assertThat(answers(again)).singleElement().satisfies(shown -> {
            assertThat(shown.counts()).isFalse();
            assertThat(shown.answer().response()).isNotNull();
        });

        sittings.submit(again);
        assertThat(answered()).isZero();
        invigilate(() -> late.decide(bearer.attempt(), true, ALARM));
        assertThat(answered()).isEqualTo(1);
    }
}
