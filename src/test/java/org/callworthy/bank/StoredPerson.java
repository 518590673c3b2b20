package org.callworthy.bank;

import static callworthy.db.Tables.ACCOUNT_PERSON;

import java.time.Instant;
import org.callworthy.account.PersonId;
import org.jooq.DSLContext;

/** People for tests of repositories. */
final class StoredPerson {

    private StoredPerson() {}

    static void insert(DSLContext db, PersonId id, Instant now) {
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, id.value())
                .set(ACCOUNT_PERSON.USERNAME, "person" + id.value())
                .set(ACCOUNT_PERSON.NAME, "Person " + id.value())
                .set(ACCOUNT_PERSON.LANGUAGE, "en")
                .set(ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(ACCOUNT_PERSON.SESSIONS_FROM, now)
                .set(ACCOUNT_PERSON.CREATED_AT, now)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
    }
}
