package org.callworthy.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.CaseId;
import org.callworthy.document.Refusal;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class NonconformitiesTest {

    private static final String TEXT = "Since June I have asked for two identifiers before I open an account.\n";

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Inbox inbox;

    @Autowired
    Nonconformities nonconformities;

    @Autowired
    NonconformityRepository rows;

    @Autowired
    CertificationCaseRepository cases;

    @Autowired
    CaseProgress progress;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Reviews reviews;

    @Autowired
    Certifications certifications;

    @Autowired
    Vault vault;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    @TempDir
    Path folder;

    private PersonId agent;
    private PersonId ida;
    private PersonId bo;
    private CaseId caseId;
    private NonconformityId open;

    @BeforeEach
    void decideOnACondition() {
        ida = given.person("Ida", Role.COMMITTEE);
        bo = given.person("Bo", Role.COMMITTEE);
        agent = given.trainedAgent();
        caseId = given.presented(agent);
        Ballot ballot = Ballot.conditional(
                "One thing is to be shown.",
                List.of(new Shortcoming(
                        null,
                        "compliance",
                        "Identity was not checked.",
                        Remedy.EVIDENCE,
                        Days.of(clock.instant()).plusDays(60))));
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        PersonId cy = given.person("Cy", Role.COMMITTEE);
        actAs.person(bo, () -> decisions.vote(caseId, 1, ballot));
        actAs.person(cy, () -> decisions.vote(caseId, 1, ballot));
        open = rows.of(caseId).stream()
                .filter(each -> each.state() == NonconformityState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void acceptedEvidenceBringsTheCaseBackForAConfirmingVote() throws IOException {
        AnswerId answer = ((HandInOutcome.HandedIn) handIn("plan.txt", TEXT)).id();
        assertThat(vault.describe(current().answers().getFirst().evidence()).purpose())
                .isEqualTo(Purpose.EVIDENCE);
        assertThat(task(ida)).isEqualTo(InboxEntry.Task.REVIEW);

        assertThat(actAs.person(ida, () -> reviews.accept(answer, "This answers it.")))
                .isEqualTo(new ReviewOutcome.Reviewed(NonconformityState.CLOSED));

        assertThat(certifications.findCase(caseId))
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, 2);
        assertThat(certifications.ofCase(caseId)).isEmpty();
        actAs.person(ida, () -> decisions.vote(caseId, 2, Ballot.pass("Fulfilled.")));
        actAs.person(bo, () -> decisions.vote(caseId, 2, Ballot.pass("Fulfilled.")));
        assertThat(certifications.ofCase(caseId)).isPresent();
    }

    @Test
    void whatIsSentBackCanBeAnsweredAnewAndEachAnswerIsKept() throws IOException {
        AnswerId first = ((HandInOutcome.HandedIn) handIn("plan.txt", TEXT)).id();
        assertThat(handIn("plan.txt", TEXT)).isEqualTo(new HandInOutcome.NotOpen(NonconformityState.ANSWERED));
        assertThat(actAs.person(ida, () -> reviews.sendBack(first, "Which identifiers?")))
                .isEqualTo(new ReviewOutcome.Reviewed(NonconformityState.OPEN));
        assertThat(actAs.person(bo, () -> reviews.accept(first, "Fine."))).isEqualTo(new ReviewOutcome.NotWaiting());

        AnswerId second = ((HandInOutcome.HandedIn) handIn("plan.txt", TEXT)).id();
        assertThat(current().answers()).extracting(Answer::id).containsExactly(first, second);
        assertThat(current().answers().getFirst().review().note()).isEqualTo("Which identifiers?");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefusedAndNothingIsKept() throws IOException {
        assertThat(handIn("plan.pdf", TEXT))
                .isInstanceOfSatisfying(
                        HandInOutcome.FileRefused.class,
                        refused -> assertThat(refused.why().why()).isEqualTo(Refusal.WRONG_CONTENT));
        assertThat(handIn("people.csv", "a,b\n1,2\n"))
                .isInstanceOfSatisfying(
                        HandInOutcome.FileRefused.class,
                        refused -> assertThat(refused.why().why()).isEqualTo(Refusal.UNKNOWN_TYPE));
        assertThat(handIn("long.txt", "x".repeat((int) EvidenceLimits.MOST_BYTES + 1)))
                .isInstanceOfSatisfying(
                        HandInOutcome.FileRefused.class,
                        refused -> assertThat(refused.why().why()).isEqualTo(Refusal.TOO_BIG));
        assertThat(current().state()).isEqualTo(NonconformityState.OPEN);
        assertThat(current().answers()).isEmpty();
    }

    @Test
    void nothingIsHandedInOnceTheCaseIsBackBeforeTheCommitteeAndNothingIsKept() throws IOException {
        transaction.executeWithoutResult(
                status -> progress.beforeCommittee(cases.lock(caseId).orElseThrow(), CaseProgress.Cause.OVERDUE));
        assertThat(current().state()).isEqualTo(NonconformityState.OPEN);
        assertThat(handIn("plan.txt", TEXT)).isEqualTo(new HandInOutcome.BeforeCommittee());
        assertThat(current().answers()).isEmpty();
        assertThat(current().state()).isEqualTo(NonconformityState.OPEN);
    }

    @Test
    void aStrangerCannotAnswer() throws IOException {
        PersonId stranger = given.person("Sam Stranger", Role.AGENT);
        Path file = Files.writeString(folder.resolve("x.txt"), TEXT);
        assertThat(actAs.person(stranger, () -> nonconformities.handIn(open, new NewAnswer("a", "b", "x.txt"), file)))
                .isEqualTo(new HandInOutcome.NotYours());
    }

    @Test
    void whoTrainedTheCandidateDoesNotReviewNorDoesTheCandidate() throws IOException {
        AnswerId answer = ((HandInOutcome.HandedIn) handIn("plan.txt", TEXT)).id();
        PersonId trainer = given.person("Tess", Role.COMMITTEE);
        given.train(agent, trainer, 2, Days.of(clock.instant()));
        assertThat(actAs.person(trainer, () -> reviews.accept(answer, "Fine.")))
                .isEqualTo(new ReviewOutcome.Involved());
        assertThatThrownBy(() -> actAs.person(agent, () -> reviews.accept(answer, "Fine.")))
                .isInstanceOf(AccessDeniedException.class);
        given.grant(agent, Role.COMMITTEE);
        assertThat(actAs.person(agent, () -> reviews.accept(answer, "Fine."))).isEqualTo(new ReviewOutcome.OwnCase());
    }

    @Test
    void whoVotedAndTrainsTheCandidateSinceDoesNotReview() throws IOException {
        AnswerId answer = ((HandInOutcome.HandedIn) handIn("plan.txt", TEXT)).id();
        given.train(agent, ida, 2, Days.of(clock.instant()));
        assertThat(actAs.person(ida, () -> reviews.accept(answer, "Fine."))).isEqualTo(new ReviewOutcome.Involved());
        assertThat(current().state()).isEqualTo(NonconformityState.ANSWERED);
    }

    private HandInOutcome handIn(String name, String content) throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(UTF_8));
        return actAs.person(
                agent,
                () -> nonconformities.handIn(
                        open, new NewAnswer("I was in a hurry.", "I use a checklist.", name), file));
    }

    private Nonconformity current() {
        return rows.find(open).orElseThrow();
    }

    private InboxEntry.Task task(PersonId member) {
        return actAs.person(member, inbox::entries).stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .findFirst()
                .orElseThrow()
                .task();
    }
}
