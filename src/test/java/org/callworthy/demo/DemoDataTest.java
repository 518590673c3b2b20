package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Roster;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/** The past is made once; every test looks at it from another side. */
@CallworthyTest
@TestPropertySource(properties = "callworthy.demo=true")
class DemoDataTest {

    @Autowired
    private Roster roster;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private People people;

    @Autowired
    private Assignments assignments;

    @Test
    void thePeopleOfTheContractAndTheCrowdAreThere() {
        List<RosterLine> all = ActAs.system(() -> roster.people(RosterFilter.ALL));

        assertThat(all).hasSize(24 + 120).extracting(RosterLine::name).doesNotHaveDuplicates();
        assertThat(ActAs.system(roster::teams)).hasSize(10);
    }

    @Test
    void everyPersonOfTheContractCanSignIn() {
        assertThat(Cast.named()).allSatisfy(life -> {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                    life.who().username(), "callworthy-demo");
            assertThat(signIn.authenticate(attempt).getAuthorities())
                    .extracting(Object::toString)
                    .contains("ROLE_" + life.who().role());
        });
    }

    @Test
    void thoseWhoAreToBeExaminedHaveAnExamAndARolePlayWaiting() {
        assertThat(List.of("agent1", "agent2", "lead3", "trainer1"))
                .allSatisfy(username -> assertThat(assignments.of(id(username)))
                        .allMatch(assignment -> assignment.state() == AssignmentState.WAITING)
                        .extracting(Assignment::kind)
                        .containsExactlyInAnyOrder(AssignmentKind.EXAM, AssignmentKind.ROLE_PLAY));
    }

    private PersonId id(String username) {
        return people.findByUsername(username).orElseThrow().id();
    }
}
