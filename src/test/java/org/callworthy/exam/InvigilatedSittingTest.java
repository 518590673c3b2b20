package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.NewIncident;
import org.callworthy.exam.SaveOutcome.Saved;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.Test;

class InvigilatedSittingTest extends InvigilatedScene {

    @Test
    void whatCameLateIsKeptAndCountsOnlyIfAnInvigilatorDecidesSo() {
        afterTimeIsUp();
        assertThat(incidents.of(bearer.attempt()))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(IncidentKind.LATE_ANSWERS));
        assertThat(answered()).isZero();

        assertThat(invigilate(() -> late.decide(bearer.attempt(), true, ALARM))).isEmpty();
        assertThat(answered()).isEqualTo(1);
        invigilate(() -> late.decide(bearer.attempt(), false, ALARM));
        assertThat(answered()).isZero();
    }

    @Test
    void whatCameLateIsToldWithTheCandidatesClockAndEachQuestionOnce() {
        Instant typed = clock.instant().plus(Duration.ofMinutes(39)).truncatedTo(ChronoUnit.MICROS);
        travelBeyondTheEnd();
        NewAnswer first = at(items.get(0), 1, typed);
        NewAnswer second = at(items.get(1), 2, typed.plusSeconds(30));
        sittings.save(bearer, List.of(first));
        sittings.save(bearer, List.of(first));
        sittings.save(bearer, List.of(first, second));
        assertThat(incidents.of(bearer.attempt()))
                .extracting(Incident::kind, Incident::detail)
                .containsExactly(tuple(IncidentKind.LATE_ANSWERS, "1"), tuple(IncidentKind.LATE_ANSWERS, "1"));
        assertThat(invigilate(() -> board.whatCameLate(bearer.attempt()))).hasValueSatisfying(came -> {
            assertThat(came.questions()).isEqualTo(2);
            assertThat(came.firstSaid()).isEqualTo(typed);
            assertThat(came.lastSaid()).isEqualTo(typed.plusSeconds(30));
            assertThat(came.firstCame()).isAfter(attempts.find(bearer.attempt()).deadline());
        });
    }

    @Test
    void howeverMuchABrowserTellsWhatCameLateIsNoted() {
        Instant now = clock.instant();
        incidents.note(
                bearer.attempt(),
                IntStream.range(0, 600)
                        .mapToObj(i -> new NewIncident(IncidentKind.FOCUS_LOST, "", now.plusSeconds(i)))
                        .toList());
        assertThat(incidents.of(bearer.attempt())).hasSize(500);
        afterTimeIsUp();
        assertThat(incidents.of(bearer.attempt()))
                .last()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(IncidentKind.LATE_ANSWERS));
    }

    @Test
    void aPausedSittingShowsNoQuestionsAndTakesWhatIsOnItsWay() {
        invigilate(() -> invigilation.pause(bearer.attempt(), ALARM));
        assertThat(((Open) sittings.view(bearer)).items()).isEmpty();
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.paused()).isTrue());
        clock.travelTo(clock.instant().plus(Duration.ofHours(2)));
        closer.closeOverdue();
        invigilate(() -> invigilation.resume(bearer.attempt()));
        assertThat(((Open) sittings.view(bearer)).answers()).hasSize(1);
    }

    @Test
    void anInvigilatorEndsASittingAndWhatHadArrivedCounts() {
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1)));
        assertThat(invigilate(() -> invigilation.end(bearer.attempt(), ALARM))).isTrue();
        assertThat(attempts.find(bearer.attempt()).closeReason()).isEqualTo(CloseReason.INVIGILATOR);
        assertThat(answered()).isEqualTo(1);
        assertThat(invigilate(() -> invigilation.end(bearer.attempt(), ALARM))).isFalse();
    }

    private static NewAnswer at(ShownItem item, int seq, Instant clientAt) {
        NewAnswer answer = ExamCandidates.choose(item, seq);
        return new NewAnswer(answer.item(), seq, answer.response(), answer.spentMs(), false, clientAt);
    }
}
