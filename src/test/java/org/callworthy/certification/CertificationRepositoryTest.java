package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_REVIEW;
import static callworthy.db.Tables.CERTIFICATION_STATUS;
import static callworthy.db.Tables.CERTIFICATION_VOTE;
import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.callworthy.delivery.Side;
import org.callworthy.vault.BlobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goes around the services: the database itself refuses who must not decide. */
class CertificationRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Rows.NINE;
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);

    private CertificationCaseRepository cases;
    private VoteRepository votes;
    private NonconformityRepository nonconformities;
    private CertificationRepository certifications;
    private Rows rows;
    private PersonId candidate;
    private PersonId member;
    private CertificationCase on;

    @BeforeEach
    void openACase() {
        cases = new CertificationCaseRepository(db);
        votes = new VoteRepository(db);
        nonconformities = new NonconformityRepository(db);
        certifications = new CertificationRepository(db);
        rows = new Rows(db);
        candidate = rows.person("李娜");
        member = rows.person("Ida Berg");
        on = rows.caseOf(candidate, CaseState.DECISION);
        tx(() -> cases.insert(on));
    }

    @Test
    void aCaseIsReadBackAsWrittenAndMoves() {
        assertThat(cases.find(on.id())).contains(on);
        assertThat(cases.open(candidate, Track.AGENT, Level.I)).contains(on.id());
        tx(() -> cases.move(on.id(), CaseState.CONDITIONAL, 2, NINE.plusSeconds(5)));
        assertThat(cases.find(on.id()).orElseThrow())
                .extracting(CertificationCase::state, CertificationCase::round, CertificationCase::since)
                .containsExactly(CaseState.CONDITIONAL, 2, NINE.plusSeconds(5));
    }

    @Test
    void aPersonHasOneOpenCaseOfALevelButManyPastOnes() {
        CertificationCase second = rows.caseOf(candidate, CaseState.EXAMINATION);
        assertThatThrownBy(() -> tx(() -> cases.insert(second))).isInstanceOf(RuntimeException.class);
        tx(() -> cases.close(on.id(), CaseState.FAILED, NINE));
        tx(() -> cases.insert(second));
        tx(() -> cases.close(second.id(), CaseState.FAILED, NINE));
        assertThat(cases.of(candidate)).hasSize(2);
    }

    @Test
    void whoRatedOrTrainedCannotVote() {
        rows.involve(on.id(), member, Side.TRAINED_OR_RATED);
        assertThatThrownBy(() -> tx(() -> votes.insert(on, vote(member)))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> rows.involve(on.id(), member, Side.DECIDES)).isInstanceOf(RuntimeException.class);
        assertThat(votes.of(on.id())).isEmpty();
    }

    @Test
    void whoDecidesCannotBeMadeARaterOrTrainerOfTheCase() {
        rows.involve(on.id(), member, Side.DECIDES);
        tx(() -> votes.insert(on, vote(member)));
        assertThatThrownBy(() -> rows.involve(on.id(), member, Side.TRAINED_OR_RATED))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nobodyVotesWithoutHavingTakenTheDecidingSide() {
        assertThatThrownBy(() -> tx(() -> votes.insert(on, vote(member)))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void nobodyVotesOnThemselvesEvenFromTheDecidingSide() {
        rows.involve(on.id(), candidate, Side.DECIDES);
        assertThatThrownBy(() -> tx(() -> votes.insert(on, vote(candidate)))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> db.update(CERTIFICATION_VOTE)
                        .set(CERTIFICATION_VOTE.CANDIDATE_ID, member.value())
                        .where(CERTIFICATION_VOTE.ID.eq(forge(member)))
                        .execute())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aMemberVotesOnceARound() {
        rows.involve(on.id(), member, Side.DECIDES);
        tx(() -> votes.insert(on, vote(member)));
        assertThatThrownBy(() -> tx(() -> votes.insert(on, vote(member)))).isInstanceOf(RuntimeException.class);
        assertThat(votes.of(on.id())).containsExactly(vote(member));
    }

    @Test
    void whatWasHandedInIsReadBackWithItsReview() {
        rows.involve(on.id(), member, Side.DECIDES);
        tx(() -> nonconformities.propose(on.id(), 1, member, shortcoming()));
        Nonconformity named = nonconformities.of(on.id()).getFirst();
        assertThat(named.what()).isEqualTo(shortcoming());
        tx(() -> nonconformities.open(named.id(), DUE, null));
        BlobId file = blob();
        AnswerId answer =
                tx(() -> nonconformities.insertAnswer(named.id(), new NewAnswer("原因", "措施", "C:\\计划.pdf"), file, NINE));
        Answer.Review review = new Answer.Review(member, false, "Say more.", NINE.plusSeconds(9));
        tx(() -> nonconformities.insertReview(on, answer, review));

        assertThat(nonconformities.ofAnswer(answer).orElseThrow().answers())
                .containsExactly(new Answer(answer, "原因", "措施", file, "计划.pdf", NINE, review));
        assertThat(nonconformities.overdueOn(DUE)).isEmpty();
        assertThat(nonconformities.overdueOn(DUE.plusDays(1))).containsExactly(on.id());
    }

    @Test
    void whoRatedOrTrainedCannotReviewOrChangeAStatus() {
        rows.involve(on.id(), member, Side.TRAINED_OR_RATED);
        tx(() -> nonconformities.propose(on.id(), 1, member, shortcoming()));
        NonconformityId named = nonconformities.of(on.id()).getFirst().id();
        BlobId file = blob();
        AnswerId answer =
                tx(() -> nonconformities.insertAnswer(named, new NewAnswer("why", "what", "a.pdf"), file, NINE));
        assertThatThrownBy(() -> tx(
                        () -> nonconformities.insertReview(on, answer, new Answer.Review(member, true, "Fine.", NINE))))
                .isInstanceOf(RuntimeException.class);
        assertThat(db.fetchCount(CERTIFICATION_REVIEW)).isZero();

        Certification granted = granted();
        StatusEntry suspended =
                new StatusEntry(2, StatusEntry.Kind.SUSPENDED, Grounds.MISUSE, "Used it wrongly.", NINE, member);
        assertThatThrownBy(() -> tx(() -> certifications.insert(granted, suspended)))
                .isInstanceOf(RuntimeException.class);
        assertThat(db.fetchCount(CERTIFICATION_STATUS)).isEqualTo(1);
    }

    @Test
    void aCertificationIsReadBackWithItsHistory() {
        Certification granted = granted();
        rows.involve(on.id(), member, Side.DECIDES);
        StatusEntry suspended = new StatusEntry(
                2, StatusEntry.Kind.SUSPENDED, Grounds.MISUSE, "Used it wrongly.", NINE.plusSeconds(60), member);
        tx(() -> certifications.insert(granted, suspended));

        Certification read = tx(() -> certifications.lock(granted.id())).orElseThrow();
        assertThat(read.history()).containsExactly(granted.latest(), suspended);
        assertThat(certifications.of(candidate)).containsExactly(read);
        assertThat(certifications.ofCase(on.id())).contains(read);
    }

    private Certification granted() {
        Certification granted = new Certification(
                new CertificationId(Ids.next()),
                on.id(),
                candidate,
                Track.AGENT,
                Level.I,
                on.scheme(),
                LocalDate.of(2026, 5, 20),
                LocalDate.of(2029, 5, 19),
                List.of(new StatusEntry(1, StatusEntry.Kind.ACTIVE, Grounds.DECISION, "", NINE, null)));
        tx(() -> certifications.insert(granted));
        return granted;
    }

    private long forge(PersonId by) {
        rows.involve(on.id(), by, Side.DECIDES);
        tx(() -> votes.insert(on, vote(by)));
        return db.fetchValue(CERTIFICATION_VOTE.ID);
    }

    private BlobId blob() {
        long key = Ids.next();
        db.insertInto(VAULT_KEY)
                .set(VAULT_KEY.ID, key)
                .set(VAULT_KEY.PURPOSE, "EVIDENCE")
                .set(VAULT_KEY.WRAPPED_BY, "test")
                .set(VAULT_KEY.CREATED_AT, NINE)
                .execute();
        db.insertInto(VAULT_BLOB)
                .set(VAULT_BLOB.ID, key)
                .set(VAULT_BLOB.KEY_ID, key)
                .set(VAULT_BLOB.PURPOSE, "EVIDENCE")
                .set(VAULT_BLOB.MEDIA_TYPE, "application/pdf")
                .set(VAULT_BLOB.SIZE_BYTES, 1L)
                .set(VAULT_BLOB.SHA256, Sha256.of("x"))
                .set(VAULT_BLOB.STORED_AT, NINE)
                .execute();
        return new BlobId(key);
    }

    private static Vote vote(PersonId by) {
        return new Vote(by, 1, Outcome.PASS, "All is reached.", NINE);
    }

    private static Shortcoming shortcoming() {
        return new Shortcoming(null, "compliance", "Identity was not checked.", Remedy.EVIDENCE, DUE);
    }
}
