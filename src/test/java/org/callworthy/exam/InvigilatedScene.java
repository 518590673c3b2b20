package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.Reason;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownAnswer;
import org.springframework.beans.factory.annotation.Autowired;

/** A sitting over which somebody invigilates. */
abstract class InvigilatedScene extends SittingScene {

    static final Reason ALARM = new Reason("Fire alarm");

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

    void timeRunsOut() {
        travelBeyondTheEnd();
        closer.closeOverdue();
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    void extend() {
        invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 10, ALARM, 1, false));
    }

    void afterTimeIsUp() {
        travelBeyondTheEnd();
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1))))
                .isInstanceOf(KeptLate.class);
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    List<ShownAnswer> answers(Bearer bearer) {
        return ((Open) sittings.view(bearer)).answers();
    }

    static <T> T invigilate(Supplier<T> act) {
        return ActAs.system(act);
    }
}
