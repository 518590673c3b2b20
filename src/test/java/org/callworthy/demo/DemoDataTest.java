package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.audit.Verdict;
import org.callworthy.certification.Certification;
import org.callworthy.certification.Status;
import org.callworthy.credential.CheckOutcome;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.exam.FormSetLine;
import org.callworthy.exam.FormSetReport;
import org.callworthy.exam.FormSetState;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/** The past is made once; every test looks at it from another side. */
@CallworthyTest
@TestPropertySource(
        properties = {"callworthy.demo=true", "callworthy.keys.folder=target/test-data/keys-of-demo-${random.uuid}"})
class DemoDataTest extends SeededDemo {

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

    @Test
    void everyCertificationHasACredentialThatSaysHowItStands() {
        List<Certification> all = everybody()
                .flatMap(person -> certifications.of(person).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(90).allSatisfy(certification -> {
            String code = credentials
                    .standing(certification.id())
                    .orElseThrow()
                    .code()
                    .text();
            assertThat(credentials.check(code))
                    .isInstanceOfSatisfying(
                            CheckOutcome.Known.class,
                            known -> assertThat(known.status()).isEqualTo(certification.statusAt(clock.instant())));
        });
        assertThat(all.stream().map(certification -> certification.statusAt(clock.instant())))
                .contains(Status.VALID, Status.EXPIRED, Status.SUSPENDED, Status.WITHDRAWN);
    }

    @Test
    void certificationsRunOutInEachOfTheComingMonths() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<Long> months = everybody()
                .flatMap(person -> certifications.of(person).stream())
                .filter(certification -> certification.statusAt(clock.instant()) == Status.VALID)
                .map(certification -> ChronoUnit.MONTHS.between(today, certification.validUntil()))
                .collect(Collectors.toSet());
        assertThat(months).contains(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void formsWerePreparedAYearAgoAndCandidatesHaveSatThemSince() {
        FormSetLine set = ActAs.system(() -> formSets.all()).getFirst();
        assertThat(set.state()).isEqualTo(FormSetState.ACTIVE);
        assertThat(set.activatedAt()).isBefore(clock.instant().minus(360, ChronoUnit.DAYS));
        assertThat(set.uses()).isGreaterThan(10);
        FormSetReport report = ActAs.system(() -> formSets.find(set.id())).orElseThrow();
        assertThat(report.forms())
                .hasSize(3)
                .allSatisfy(form -> assertThat(form.isStale()).isFalse());
    }

    @Test
    void theAuditChainHolds() {
        assertThat(ActAs.system(this::verdict)).isInstanceOf(Verdict.Intact.class);
    }
}
