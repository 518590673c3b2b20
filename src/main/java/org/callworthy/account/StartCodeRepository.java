package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_START_CODE;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StartCodeRepository {

    private final DSLContext db;

    StartCodeRepository(DSLContext db) {
        this.db = db;
    }

    Optional<byte[]> unused() {
        return db.select(ACCOUNT_START_CODE.CODE_HASH)
                .from(ACCOUNT_START_CODE)
                .where(ACCOUNT_START_CODE.USED_AT.isNull())
                .fetchOptional(ACCOUNT_START_CODE.CODE_HASH);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(byte[] hash, Instant now) {
        use(now);
        db.insertInto(ACCOUNT_START_CODE)
                .set(ACCOUNT_START_CODE.ID, Ids.next())
                .set(ACCOUNT_START_CODE.CODE_HASH, hash)
                .set(ACCOUNT_START_CODE.CREATED_AT, now)
                .execute();
    }

    /** @return whether there was one to use: somebody else may have been faster */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(Instant now) {
        return db.update(ACCOUNT_START_CODE)
                        .set(ACCOUNT_START_CODE.USED_AT, now)
                        .where(ACCOUNT_START_CODE.USED_AT.isNull())
                        .execute()
                > 0;
    }
}
