package org.callworthy.certification;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;
import static callworthy.db.Tables.SCHEME_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Side;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;

/** Rows of rooms below, as repositories of certification find them. */
final class Rows {

    static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");

    private final DSLContext db;
    private final SchemeVersionId scheme = new SchemeVersionId(Ids.next());

    Rows(DSLContext db) {
        this.db = db;
        db.insertInto(SCHEME_VERSION)
                .set(SCHEME_VERSION.ID, scheme.value())
                .set(SCHEME_VERSION.SCHEME_KEY, "agent")
                .set(SCHEME_VERSION.NUMBER, 1)
                .set(SCHEME_VERSION.TRACK, "agent")
                .set(SCHEME_VERSION.EFFECTIVE_ON, LocalDate.of(2026, 1, 1))
                .set(SCHEME_VERSION.SOURCE, "{}")
                .set(SCHEME_VERSION.SHA256, Sha256.of("{}"))
                .set(SCHEME_VERSION.PUBLISHED_AT, NINE)
                .execute();
    }

    PersonId person(String name) {
        long id = Ids.next();
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, id)
                .set(ACCOUNT_PERSON.USERNAME, Ids.text(id))
                .set(ACCOUNT_PERSON.NAME, name)
                .set(ACCOUNT_PERSON.LANGUAGE, "zh-CN")
                .set(ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(ACCOUNT_PERSON.SESSIONS_FROM, NINE)
                .set(ACCOUNT_PERSON.CREATED_AT, NINE)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
        return new PersonId(id);
    }

    /** A case that certification does not know of yet. */
    CertificationCase caseOf(PersonId person, CaseState state) {
        CaseId id = new CaseId(Ids.next());
        db.insertInto(DELIVERY_CASE)
                .set(DELIVERY_CASE.ID, id.value())
                .set(DELIVERY_CASE.PERSON_ID, person.value())
                .set(DELIVERY_CASE.TRACK, "agent")
                .set(DELIVERY_CASE.LEVEL, "I")
                .set(DELIVERY_CASE.SCHEME_VERSION_ID, scheme.value())
                .set(DELIVERY_CASE.OPENED_AT, NINE)
                .execute();
        return new CertificationCase(id, person, Track.AGENT, Level.I, scheme, state, 1, NINE, NINE, null);
    }

    void involve(CaseId caseId, PersonId person, Side side) {
        db.insertInto(DELIVERY_INVOLVEMENT)
                .set(DELIVERY_INVOLVEMENT.CASE_ID, caseId.value())
                .set(DELIVERY_INVOLVEMENT.PERSON_ID, person.value())
                .set(DELIVERY_INVOLVEMENT.SIDE, side.name())
                .set(DELIVERY_INVOLVEMENT.ACT, "test")
                .set(DELIVERY_INVOLVEMENT.SINCE, NINE)
                .execute();
    }
}
