package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided without a performance leaves nobody anything of it to rate. */
class CalledOffTest extends TwoRaters {

    @Autowired
    RatersCallOff raters;

    @Autowired
    RatingAdministration administration;

    @Autowired
    Attempts attempts;

    @Test
    void whatWasHandedInIsTakenFromItsRatersAndWaitsForNoOther() {
        assigning.fill(performance, 3);
        assertThat(waiting()).hasSize(1);

        raters.callOff(attempts.find(new AttemptId(performance.value())).assignment());

        assertThat(scene.assigned(performance)).noneMatch(Assigned::isLive);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasEndedInTheMiddleIsGivenToNobody() {
        PerformanceId ended = scene.perform(scene.agent());
        scene.endInTheMiddle(ended);

        assigning.fill(ended, 2);

        assertThat(scene.assigned(ended)).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    private List<WaitingPerformance> waiting() {
        return ActAs.system(administration::waiting);
    }
}
