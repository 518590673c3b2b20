package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Roster;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.account.TeamId;
import org.callworthy.audit.AuditVerifier;
import org.callworthy.audit.Verdict;
import org.callworthy.certification.CaseResults;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Certification;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Inbox;
import org.callworthy.certification.InboxEntry;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Status;
import org.callworthy.common.Level;
import org.callworthy.credential.CheckOutcome;
import org.callworthy.credential.Credentials;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;
import org.callworthy.scoring.Recommendation;
import org.callworthy.scoring.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/** The past is made once; every test looks at it from another side. */
@CallworthyTest
@TestPropertySource(
        properties = {"callworthy.demo=true", "callworthy.keys.folder=target/test-data/keys-of-demo-${random.uuid}"})
class DemoDataTest {

    @Autowired
    private Roster roster;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private People people;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ActAs actAs;

    @Autowired
    private Certifications certifications;

    @Autowired
    private CaseResults caseResults;

    @Autowired
    private Results results;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private InstantSource clock;

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
    void theAuditChainHolds() {
        assertThat(ActAs.system(this::verdict)).isInstanceOf(Verdict.Intact.class);
    }

    private Verdict verdict() {
        try {
            return verifier.verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CertificationCase onlyOpenCase(String username) {
        return certifications.casesOf(id(username)).stream()
                .filter(each -> !each.state().isOver())
                .reduce((one, other) -> {
                    throw new AssertionError(username + " has several open cases");
                })
                .orElseThrow();
    }

    private Optional<TeamId> teamOf(String username) {
        return people.teamAt(id(username), clock.instant());
    }

    private Optional<TeamId> teamOfCandidate(QueueEntry entry) {
        AssignmentId assignment =
                attempts.find(new AttemptId(entry.performance().value())).assignment();
        return people.teamAt(assignments.find(assignment).person(), clock.instant());
    }

    private Stream<PersonId> everybody() {
        return ActAs.system(() -> roster.people(RosterFilter.ALL)).stream().map(RosterLine::id);
    }

    private static Stream<Way> planned() {
        List<Life> named = Cast.named();
        return Stream.concat(named.stream(), Crowd.of(DemoData.SEED, named).stream())
                .flatMap(life -> life.ways().stream());
    }

    private PersonId id(String username) {
        return people.findByUsername(username).orElseThrow().id();
    }
}
