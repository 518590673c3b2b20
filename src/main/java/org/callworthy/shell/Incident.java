package org.callworthy.shell;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.callworthy.common.FullDisk;
import org.callworthy.common.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A failure that nobody foresaw. What a user sees of it is its number; what it was stands under that number in the log.
 *
 * @param textKey of the headline; the key of what to do next is the same with {@code .next}
 */
record Incident(String number, String textKey) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    static Incident of(Throwable failure) {
        Incident incident = new Incident(Ids.text(Ids.next()), textKey(failure));
        LOG.error("Incident {}", incident.number, failure);
        return incident;
    }

    private static String textKey(Throwable failure) {
        if (FullDisk.isBehind(failure)) {
            return "shell.error.disk";
        }
        return isDatabaseAway(failure) ? "shell.error.database" : "shell.error.incident";
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException lost && isConnectionLost(lost))) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 of SQLSTATE: among others what MySQL’s driver throws when the server dies in the middle of a statement. */
    private static boolean isConnectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("08");
    }
}
