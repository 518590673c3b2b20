package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.FirstAdministrator;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.exam.OpenOutcome;
import org.callworthy.exam.Sittings;
import org.callworthy.roleplay.PerformanceStart;
import org.callworthy.roleplay.Performances;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/** On a database with the shipped content and without demo people. */
@CallworthyTest
@TestPropertySource(properties = "callworthy.content=true")
class CandidateMakerTest {

    @Autowired
    private CandidateMaker maker;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private People people;

    @Autowired
    private ActAs actAs;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Performances performances;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Test
    void candidatesSignInAndStartTheirExamAtOnce() {
        assertThat(maker.make(3, "agent-foundation", AssignmentKind.EXAM))
                .hasSize(3)
                .allSatisfy(candidate -> {
                    assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                            candidate.username(), candidate.password()))
                                    .isAuthenticated())
                            .isTrue();
                    assertThat(open(candidate)).isInstanceOf(OpenOutcome.Opened.class);
                });
    }

    @Test
    void candidatesOfARolePlayLackOnlyAPublishedScenarioToBeginTheirCall() {
        Candidate candidate =
                maker.make(1, "agent-foundation", AssignmentKind.ROLE_PLAY).getFirst();
        PersonId id = people.findByUsername(candidate.username()).orElseThrow().id();
        AssignmentId call = AssignmentId.parse(candidate.assignment());
        assertThat(actAs.person(id, () -> performances.start(call, Languages.ENGLISH)))
                .isInstanceOf(PerformanceStart.NoScenario.class);
    }

    @Test
    void runsDoNotGetInOneAnothersWay() {
        List<Candidate> first = maker.make(2, "team-lead-foundation", AssignmentKind.EXAM);
        List<Candidate> second = maker.make(2, "team-lead-foundation", AssignmentKind.EXAM);
        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(first.getFirst().password()).isNotEqualTo(second.getFirst().password());
    }

    @Test
    void theFirstAdministratorCanStillBeMadeAfterwards() {
        maker.make(1, "trainer-foundation", AssignmentKind.EXAM);
        assertThat(firstAdministrator.isNeeded()).isTrue();
        assertThat(firstAdministrator.isNobodyThere()).isFalse();
    }

    @Test
    void anExamThatIsNotThereOrNotForNewcomersIsRefused() {
        assertThatThrownBy(() -> maker.make(1, "agent-fundation", AssignmentKind.EXAM))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("agent-foundation");
        assertThatThrownBy(() -> maker.make(1, "agent-professional", AssignmentKind.EXAM))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("level I first");
    }

    private OpenOutcome open(Candidate candidate) {
        PersonId id = people.findByUsername(candidate.username()).orElseThrow().id();
        return actAs.person(id, () -> sittings.open(AssignmentId.parse(candidate.assignment()), Languages.ENGLISH));
    }
}
