package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_SOURCE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which file of a bank came last, and its text. */
@Repository
class BankFileRepository {

    private final DSLContext db;

    BankFileRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether this was the last file of the bank. */
    boolean wasLast(String bankKey, byte[] sha256) {
        return db.fetchExists(BANK_BANK, BANK_BANK.BANK_KEY.eq(bankKey), BANK_BANK.FILE_SHA256.eq(sha256));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remember(long bank, byte[] sha256) {
        db.update(BANK_BANK)
                .set(BANK_BANK.FILE_SHA256, sha256)
                .where(BANK_BANK.ID.eq(bank))
                .execute();
    }

    /** @param own whether it is the house's; what a release has to the letter is the release's */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepText(String bankKey, String text, boolean own) {
        if (own && text(bankKey).filter(text::equals).isPresent()) {
            return;
        }
        long bank = db.fetchSingle(BANK_BANK, BANK_BANK.BANK_KEY.eq(bankKey)).getId();
        db.insertInto(BANK_SOURCE)
                .set(BANK_SOURCE.BANK_ID, bank)
                .set(BANK_SOURCE.SOURCE, text)
                .set(BANK_SOURCE.OWN, own)
                .onDuplicateKeyUpdate()
                .set(BANK_SOURCE.SOURCE, text)
                .set(BANK_SOURCE.OWN, own)
                .execute();
    }

    private Optional<String> text(String bankKey) {
        return db.select(BANK_SOURCE.SOURCE)
                .from(BANK_SOURCE)
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_SOURCE.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchOptional(BANK_SOURCE.SOURCE);
    }
}
