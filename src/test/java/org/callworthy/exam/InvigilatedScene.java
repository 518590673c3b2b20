package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.Reason;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A sitting over which somebody invigilates. */
@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
abstract class InvigilatedScene {

    static final Reason ALARM = new Reason("Fire alarm");

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
    People people;

    @Autowired
    WorkingClock clock;

    Candidate candidate;
    Bearer bearer;
    List<ShownItem> items;

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

    void timeRunsOut() {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        closer.closeOverdue();
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    void extend() {
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, 1, false));
    }

    void afterTimeIsUp() {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOf(KeptLate.class);
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    List<ShownAnswer> answers(Bearer bearer) {
        return ((Open) sittings.view(bearer)).answers();
    }

    long answered() {
        return sittings.answersOf(SittingId.of(bearer.attempt())).answers().stream()
                .filter(answer -> answer.standing() == AnswerStanding.ANSWERED)
                .count();
    }

    static <T> T invigilate(Supplier<T> act) {
        return ActAs.system(act);
    }
}
