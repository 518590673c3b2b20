package org.callworthy.certification;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.SCHEME_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;

/** A candidate's case in a database of its own. */
abstract class OneCase extends RepositoryTest {

    static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    static final SchemeVersionId SCHEME = new SchemeVersionId(4);
    static final PersonId LI = new PersonId(1);

    final CertificationCase on = new CertificationCase(
            new CaseId(7), LI, Track.AGENT, Level.I, SCHEME, CaseState.DECISION, 1, NINE, NINE, null);

    @BeforeEach
    void insertACase() {
        insertPersonAndScheme();
        tx(() -> new CertificationCaseRepository(db).insert(on));
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
