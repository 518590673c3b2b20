package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.NewIncident;
import org.callworthy.delivery.Reason;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.callworthy.exam.SaveOutcome.Saved;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
class ReopeningTest {

    private static final Reason ALARM = new Reason("Fire alarm");

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingCloser closer;

    @Autowired
    Attempts attempts;

    @Autowired
    Invigilation invigilation;

    @Autowired
    LateAnswers late;

    @Autowired
    InvigilatorBoard board;

    @Autowired
    Incidents incidents;

    @Autowired
    WorkingClock clock;

    private Candidate candidate;
    private Bearer bearer;
    private List<ShownItem> items;

    @BeforeEach
    void open() {
        candidate = candidates.ready();
        bearer = candidates.start(candidate);
        items = candidates.items(bearer);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

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
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
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
    void aSittingThatTheClockClosedGoesOnAndNothingThatIsAnsweredThenIsLost() {
        afterTimeIsUp();
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, 1));

        assertThat(sittings.view(bearer)).as("the token of before").isInstanceOf(ViewOutcome.Elsewhere.class);
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
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, 1));
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
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, 1));
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

    private void afterTimeIsUp() {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOf(KeptLate.class);
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    private List<ShownAnswer> answers(Bearer bearer) {
        return ((Open) sittings.view(bearer)).answers();
    }

    private long answered() {
        return sittings.answersOf(SittingId.of(bearer.attempt())).answers().stream()
                .filter(answer -> answer.standing() == AnswerStanding.ANSWERED)
                .count();
    }

    private static <T> T invigilate(Supplier<T> act) {
        return ActAs.system(act);
    }
}
