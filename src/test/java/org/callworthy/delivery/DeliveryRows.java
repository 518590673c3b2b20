package org.callworthy.delivery;

import callworthy.db.Tables;
import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Sha256;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;

/** What delivery's tables refer to, and a case, for tests of repositories. */
public final class DeliveryRows {

    private DeliveryRows() {}

    static SchemeVersionId personAndScheme(DSLContext db, PersonId person, Instant at) {
        SchemeVersionId scheme = new SchemeVersionId(Ids.next());
        person(db, person, "李娜", at);
        scheme(db, scheme, at);
        return scheme;
    }

    public static void scheme(DSLContext db, SchemeVersionId scheme, Instant at) {
        db.insertInto(Tables.SCHEME_VERSION)
                .set(Tables.SCHEME_VERSION.ID, scheme.value())
                .set(Tables.SCHEME_VERSION.SCHEME_KEY, "agent")
                .set(Tables.SCHEME_VERSION.NUMBER, 1)
                .set(Tables.SCHEME_VERSION.TRACK, "agent")
                .set(Tables.SCHEME_VERSION.EFFECTIVE_ON, LocalDate.of(2026, 1, 1))
                .set(Tables.SCHEME_VERSION.SOURCE, "{}")
                .set(Tables.SCHEME_VERSION.SHA256, Sha256.of("{}"))
                .set(Tables.SCHEME_VERSION.PUBLISHED_AT, at)
                .execute();
    }

    /** Of an agent at the first level. */
    public static void ofCase(DSLContext db, CaseId id, PersonId person, SchemeVersionId scheme, Instant at) {
        db.insertInto(Tables.DELIVERY_CASE)
                .set(Tables.DELIVERY_CASE.ID, id.value())
                .set(Tables.DELIVERY_CASE.PERSON_ID, person.value())
                .set(Tables.DELIVERY_CASE.TRACK, "agent")
                .set(Tables.DELIVERY_CASE.LEVEL, "I")
                .set(Tables.DELIVERY_CASE.SCHEME_VERSION_ID, scheme.value())
                .set(Tables.DELIVERY_CASE.OPENED_AT, at)
                .execute();
    }

    public static void person(DSLContext db, PersonId person, String name, Instant at) {
        db.insertInto(Tables.ACCOUNT_PERSON)
                .set(Tables.ACCOUNT_PERSON.ID, person.value())
                .set(Tables.ACCOUNT_PERSON.USERNAME, name + "." + person)
                .set(Tables.ACCOUNT_PERSON.NAME, name)
                .set(Tables.ACCOUNT_PERSON.LANGUAGE, "zh-CN")
                .set(Tables.ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(Tables.ACCOUNT_PERSON.SESSIONS_FROM, at)
                .set(Tables.ACCOUNT_PERSON.CREATED_AT, at)
                .set(Tables.ACCOUNT_PERSON.VERSION, 1)
                .execute();
    }
}
