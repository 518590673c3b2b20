package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.CallworthyTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Track;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@Transactional
class RaterPoolTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RaterPool pool;

    @Autowired
    RatingAssignmentRepository assignments;

    @Test
    void trainersRateTheTrainerTrackAndTeamLeadsTheOthers() {
        RatingScene scene = new RatingScene(context);
        PersonId lead = scene.lead();
        PersonId trainer = scene.person("Trainer", Role.TRAINER);
        PersonId candidate = scene.person("Candidate", Role.TRAINER);
        PerformanceId teaching = scene.perform(scene.openCase(candidate, Track.TRAINER));
        PerformanceId leading = scene.perform(scene.openCase(scene.agent(), Track.TEAM_LEAD));
        PerformanceId calling = scene.perform(scene.agent());

        assertThat(pool.ratedBy(teaching)).isEqualTo(Role.TRAINER);
        assertThat(pool.available(assignments.performance(teaching))).containsExactly(trainer);
        assertThat(pool.available(assignments.performance(leading))).containsExactly(lead);
        assertThat(pool.available(assignments.performance(calling))).containsExactly(lead);
    }
}
