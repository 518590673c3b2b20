package org.callworthy.certification;

import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the services do. */
class VoteRepositoryTest extends OneCase {

    private static final PersonId RATER = new PersonId(2);
    private static final PersonId IDA = new PersonId(3);
    private static final PersonId STRANGER = new PersonId(5);

    private VoteRepository votes;
    private CertificationRepository certifications;

    @BeforeEach
    void involveThem() {
        votes = new VoteRepository(db);
        certifications = new CertificationRepository(db);
        involve(RATER, "TRAINED_OR_RATED");
        involve(IDA, "DECIDES");
    }

    @Test
    void whoDecidesMayVoteOnceInARound() {
        vote(IDA, 1);
        vote(IDA, 2);
        assertThat(votes.of(on.id())).extracting(Vote::round).containsExactly(1, 2);
        assertThatThrownBy(() -> vote(IDA, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoTrainedOrRatedCannotVote() {
        assertThatThrownBy(() -> vote(RATER, 1)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> vote(STRANGER, 1)).isInstanceOf(RuntimeException.class);
        assertThat(votes.of(on.id())).isEmpty();
    }

    @Test
    void whoTrainedOrRatedCannotChangeSides() {
        assertThatThrownBy(() -> involve(RATER, "DECIDES")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void candidatesCannotVoteOnThemselves() {
        involve(LI, "DECIDES");
        assertThatThrownBy(() -> vote(LI, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRoundHasOneDecision() {
        tx(() -> votes.insert(on.id(), new Decision(1, Outcome.PASS, NINE)));
        assertThatThrownBy(() -> tx(() -> votes.insert(on.id(), new Decision(1, Outcome.FAIL, NINE))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoTrainedOrRatedAndTheHolderCannotChangeAStatus() {
        Certification granted = certification();
        tx(() -> certifications.insert(granted));
        involve(LI, "DECIDES");
        tx(() -> certifications.insert(granted, suspendedBy(IDA, 2)));
        assertThatThrownBy(() -> tx(() -> certifications.insert(granted, suspendedBy(RATER, 3))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> tx(() -> certifications.insert(granted, suspendedBy(LI, 3))))
                .isInstanceOf(RuntimeException.class);
    }

    private void vote(PersonId member, int round) {
        tx(() -> votes.insert(on, new Vote(member, round, Outcome.PASS, "Enough.", NINE)));
    }

    private Certification certification() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        StatusEntry first = new StatusEntry(1, StatusEntry.Kind.ACTIVE, Grounds.DECISION, "", NINE, null);
        return new Certification(
                new CertificationId(Ids.next()),
                on.id(),
                LI,
                Track.AGENT,
                Level.I,
                SCHEME,
                day,
                day.plusYears(3),
                List.of(first));
    }

    private static StatusEntry suspendedBy(PersonId by, int seq) {
        Grounds grounds = Grounds.AGAINST.iterator().next();
        return new StatusEntry(seq, StatusEntry.Kind.SUSPENDED, grounds, "Looked into.", NINE, by);
    }

    private void involve(PersonId person, String side) {
        tx(() -> db.insertInto(DELIVERY_INVOLVEMENT)
                .set(DELIVERY_INVOLVEMENT.CASE_ID, on.id().value())
                .set(DELIVERY_INVOLVEMENT.PERSON_ID, person.value())
                .set(DELIVERY_INVOLVEMENT.SIDE, side)
                .set(DELIVERY_INVOLVEMENT.ACT, "test")
                .set(DELIVERY_INVOLVEMENT.SINCE, NINE)
                .execute());
    }
}
