package org.callworthy.exam;

import java.time.Duration;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A candidate whose sitting of forty minutes has just begun. */
@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
abstract class SittingScene {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Sittings sittings;

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

    void travelBeyondTheEnd() {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
    }

    SittingId id() {
        return SittingId.of(bearer.attempt());
    }

    long answered() {
        return sittings.answersOf(id()).answers().stream()
                .filter(answer -> answer.standing() == AnswerStanding.ANSWERED)
                .count();
    }
}
