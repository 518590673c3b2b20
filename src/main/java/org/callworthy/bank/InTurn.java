package org.callworthy.bank;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what several people may do in the same moment. The database lets one of them store it; the others do it once more, and meet
 * what the first has stored as if they had come after.
 */
@Component
class InTurn {

    private final TransactionOperations transaction;

    InTurn(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** In a transaction of its own. Not to be called within one: what the database refused cannot be done anew in there. */
    <T> T act(Supplier<T> act) {
        return act(status -> act.get());
    }

    /** As above, where the act may give its own transaction up. */
    <T> T act(TransactionCallback<T> act) {
        try {
            return once(act);
        } catch (DuplicateKeyException faster) {
            return once(act);
        }
    }

    private <T> T once(TransactionCallback<T> act) {
        return Objects.requireNonNull(transaction.execute(act));
    }
}
