package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What sign-ins are checked against. A new password ends every sign-in of before. */
@Repository
class PasswordRepository {

    /**
     * A password that opens an account.
     *
     * @param given whether somebody else handed it over, so that its person is to choose their own
     * @param sessionsFrom since when sign-ins hold
     */
    record Kept(String hash, boolean given, Instant sessionsFrom) {}

    private final DSLContext db;

    PasswordRepository(DSLContext db) {
        this.db = db;
    }

    /** Empty when there is none or the person is disabled. */
    Optional<Kept> of(String username) {
        return find(ACCOUNT_PERSON.USERNAME.eq(username));
    }

    /** Empty when there is none or the person is disabled. */
    Optional<Kept> of(PersonId person) {
        return find(ACCOUNT_PERSON.ID.eq(person.value()));
    }

    private Optional<Kept> find(Condition person) {
        return db.select(ACCOUNT_PERSON.PASSWORD_HASH, ACCOUNT_PERSON.PASSWORD_GIVEN, ACCOUNT_PERSON.SESSIONS_FROM)
                .from(ACCOUNT_PERSON)
                .where(
                        person,
                        ACCOUNT_PERSON.STATE.eq(AccountRepository.ACTIVE),
                        ACCOUNT_PERSON.PASSWORD_HASH.isNotNull())
                .fetchOptional(mapping(Kept::new));
    }

    /** Hands one over, in place of any that was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean give(PersonId person, String hash, Instant now) {
        return set(ACCOUNT_PERSON.ID.eq(person.value()), hash, true, now);
    }

    /**
     * @param sessionsFrom since when the person's sign-ins held when they were looked at
     * @return false when they are disabled, or got another password or other rights since then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean giveIfUnchanged(PersonId person, Instant sessionsFrom, String hash, Instant now) {
        return set(active(person).and(ACCOUNT_PERSON.SESSIONS_FROM.eq(sessionsFrom)), hash, true, now);
    }

    /**
     * @param since of the session that chooses
     * @return false when it holds no more, or the password that was checked is no longer theirs
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean choose(PersonId person, Kept checked, Instant since, String hash, Instant now) {
        return set(
                active(person)
                        .and(ACCOUNT_PERSON.SESSIONS_FROM.le(since))
                        .and(ACCOUNT_PERSON.PASSWORD_HASH.eq(checked.hash())),
                hash,
                false,
                now);
    }

    private static Condition active(PersonId person) {
        return ACCOUNT_PERSON.ID.eq(person.value()).and(ACCOUNT_PERSON.STATE.eq(AccountRepository.ACTIVE));
    }

    private boolean set(Condition person, String hash, boolean given, Instant now) {
        return db.update(ACCOUNT_PERSON)
                        .set(ACCOUNT_PERSON.PASSWORD_HASH, hash)
                        .set(ACCOUNT_PERSON.PASSWORD_GIVEN, given)
                        .set(ACCOUNT_PERSON.SESSIONS_FROM, now)
                        .where(person)
                        .execute()
                == 1;
    }
}
