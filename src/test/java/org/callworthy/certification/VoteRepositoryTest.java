package org.callworthy.certification;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;
import static callworthy.db.Tables.SCHEME_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the services do. */
class VoteRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    private static final SchemeVersionId SCHEME = new SchemeVersionId(4);
    private static final PersonId LI = new PersonId(1);
    private static final PersonId RATER = new PersonId(2);
    private static final PersonId IDA = new PersonId(3);
    private static final PersonId STRANGER = new PersonId(5);

    private final CertificationCase on = new CertificationCase(
            new CaseId(7), LI, Track.AGENT, Level.I, SCHEME, CaseState.DECISION, 1, NINE, NINE, null);
    private VoteRepository votes;
    private CertificationRepository certifications;

    @BeforeEach
    void presentACase() {
        votes = new VoteRepository(db);
        certifications = new CertificationRepository(db);
        insertPersonAndScheme();
        tx(() -> new CertificationCaseRepository(db).insert(on));
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

    private void insertPersonAndScheme() {
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, LI.value())
                .set(ACCOUNT_PERSON.USERNAME, "li.na")
                .set(ACCOUNT_PERSON.NAME, "李娜")
                .set(ACCOUNT_PERSON.LANGUAGE, "zh-CN")
                .set(ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(ACCOUNT_PERSON.SESSIONS_FROM, NINE)
                .set(ACCOUNT_PERSON.CREATED_AT, NINE)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
        db.insertInto(SCHEME_VERSION)
                .set(SCHEME_VERSION.ID, SCHEME.value())
                .set(SCHEME_VERSION.SCHEME_KEY, "agent")
                .set(SCHEME_VERSION.NUMBER, 1)
                .set(SCHEME_VERSION.TRACK, "agent")
                .set(SCHEME_VERSION.EFFECTIVE_ON, LocalDate.of(2026, 1, 1))
                .set(SCHEME_VERSION.SOURCE, "{}")
                .set(SCHEME_VERSION.SHA256, new byte[32])
                .set(SCHEME_VERSION.PUBLISHED_AT, NINE)
                .execute();
        db.insertInto(DELIVERY_CASE)
                .set(DELIVERY_CASE.ID, on.id().value())
                .set(DELIVERY_CASE.PERSON_ID, LI.value())
                .set(DELIVERY_CASE.TRACK, "agent")
                .set(DELIVERY_CASE.LEVEL, "I")
                .set(DELIVERY_CASE.SCHEME_VERSION_ID, SCHEME.value())
                .set(DELIVERY_CASE.OPENED_AT, NINE)
                .execute();
    }
}
