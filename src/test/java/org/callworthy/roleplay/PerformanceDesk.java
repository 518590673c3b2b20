package org.callworthy.roleplay;

import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Incidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A published scenario, and hands that begin and look at performances. */
abstract class PerformanceDesk {

    @Autowired
    PerformanceScene scene;

    @Autowired
    Candidates candidates;

    @Autowired
    Performances performances;

    @Autowired
    PerformanceCloser closer;

    @Autowired
    Attempts attempts;

    @Autowired
    Incidents incidents;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    ScenarioId scenario;

    @BeforeEach
    void publish() {
        scenario = scene.publish();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    PerformanceStart start(PersonId person, AssignmentId assignment) {
        return actAs.person(person, () -> performances.start(assignment, Languages.ENGLISH));
    }

    PerformanceView view(Bearer bearer) {
        return ((ViewOutcome.Shown) performances.view(bearer)).view();
    }

    static TimelineEntry entry(int seq, TimelineKind kind, String step, int at) {
        return new TimelineEntry(1, seq, kind, step, "", at);
    }
}
