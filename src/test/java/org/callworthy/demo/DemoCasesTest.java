package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callworthy.CallworthyTest;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.InboxEntry;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Status;
import org.callworthy.common.Level;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingState;
import org.callworthy.scoring.Recommendation;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@CallworthyTest
@TestPropertySource(
        properties = {"callworthy.demo=true", "callworthy.keys.folder=target/test-data/keys-of-demo-${random.uuid}"})
class DemoCasesTest extends SeededDemo {

    @Test
    void agent3WaitsForRatings() {
        assertThat(onlyOpenCase("agent3").state()).isEqualTo(CaseState.EXAMINATION);
        assertThat(assignments.of(id("agent3")))
                .hasSize(2)
                .allMatch(assignment -> assignment.state() == AssignmentState.CLOSED);
    }

    @Test
    void agent4WaitsForTheCommittee() {
        assertThat(onlyOpenCase("agent4").state()).isEqualTo(CaseState.DECISION);
        assertThat(results.ofCase(onlyOpenCase("agent4").id()).recommendation())
                .isInstanceOf(Recommendation.Pass.class);
    }

    @Test
    void agent5HoldsFoundationAndHasProfessionalOpen() {
        assertThat(certifications.of(id("agent5"))).singleElement().satisfies(held -> {
            assertThat(held.level()).isEqualTo(Level.I);
            assertThat(held.statusAt(clock.instant())).isEqualTo(Status.VALID);
        });
        assertThat(onlyOpenCase("agent5").level()).isEqualTo(Level.II);
        assertThat(onlyOpenCase("agent5").state()).isEqualTo(CaseState.EXAMINATION);
    }

    @Test
    void agent6HasAnOpenNonconformity() {
        assertThat(onlyOpenCase("agent6").state()).isEqualTo(CaseState.CONDITIONAL);
        assertThat(actAs.person(
                                id("agent6"),
                                () -> caseResults.mine(onlyOpenCase("agent6").id()))
                        .orElseThrow()
                        .conditions())
                .extracting(Nonconformity::state)
                .containsOnly(NonconformityState.OPEN);
    }

    @Test
    void ratersHaveSeveralCallsToRateAndNoneOfTheirOwnTeam() {
        for (String lead : List.of("lead1", "lead2", "lead4", "lead6")) {
            List<QueueEntry> queue = actAs.person(id(lead), () -> ratings.queue(RatingState.OPEN));
            assertThat(queue).as(lead).hasSizeGreaterThanOrEqualTo(2);
            assertThat(queue)
                    .allSatisfy(entry -> assertThat(teamOfCandidate(entry)).isNotEqualTo(teamOf(lead)));
        }
    }

    @Test
    void theCommitteeHasCasesToVoteOnAndEvidenceToLookAt() {
        List<InboxEntry> entries = actAs.person(id("committee1"), inbox::entries);
        assertThat(entries.stream().filter(entry -> entry.task() == InboxEntry.Task.VOTE))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(entries).extracting(InboxEntry::task).contains(InboxEntry.Task.REVIEW);
    }

    @Test
    void casesStandAsTheSeedHasIt() {
        Map<CaseState, Long> states = everybody()
                .flatMap(person -> certifications.casesOf(person).stream())
                .collect(Collectors.groupingBy(CertificationCase::state, Collectors.counting()));
        Map<Fate, Long> fates =
                planned().map(Way::fate).collect(Collectors.groupingBy(fate -> fate, Collectors.counting()));
        assertThat(states)
                .containsEntry(CaseState.FAILED, fates.get(Fate.FAIL))
                .containsEntry(CaseState.DECISION, fates.get(Fate.TO_DECIDE))
                .containsEntry(CaseState.CONDITIONAL, fates.get(Fate.TO_MEND) + fates.get(Fate.TO_ACCEPT))
                .containsEntry(
                        CaseState.EXAMINATION,
                        fates.get(Fate.TO_SIT) + fates.get(Fate.TO_PLAY) + fates.get(Fate.TO_RATE))
                .containsEntry(
                        CaseState.PASSED,
                        fates.get(Fate.PASS)
                                + fates.get(Fate.PASS_BY_THIRD)
                                + fates.get(Fate.MENDED)
                                + fates.get(Fate.RESAT));
    }
}
