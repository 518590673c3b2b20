package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.PerformanceRecorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

@CallworthyTest
@EnableScenarios
class RecordedListenerTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    private final List<PersonId> leads = new ArrayList<>();

    /** Other tests of this context shall not find them. */
    @AfterEach
    void letThemGo() {
        ActAs.system(() -> {
            leads.forEach(people::disable);
            return leads;
        });
    }

    @Test
    void aRecordedPerformanceIsGivenToTwoRaters(Scenario scenario) {
        RatingScene scene = new RatingScene(context);
        leads.addAll(List.of(scene.lead(), scene.lead(), scene.lead()));
        PersonId candidate = scene.agent();
        CaseId caseId = scene.openCase(candidate);
        PerformanceId performance = scene.perform(caseId);

        scenario.publish(new PerformanceRecorded(performance, caseId, new AssignmentId(1)))
                .andWaitForStateChange(() -> scene.assigned(performance), assigned -> assigned.size() == 2)
                .andVerify(assigned ->
                        assertThat(assigned).extracting(Assigned::rater).isSubsetOf(leads));
    }
}
