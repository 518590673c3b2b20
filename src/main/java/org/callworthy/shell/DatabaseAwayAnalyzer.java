package org.callworthy.shell;

import static org.springframework.core.NestedExceptionUtils.getMostSpecificCause;

import java.sql.SQLException;
import org.callworthy.common.SystemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says at the start that there is no database, or that it lets nobody in, instead of showing a stack trace. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Classes of SQLSTATE: no connection; not authorised, or without a right (MySQL files that under syntax). */
    private static final String NO_CONNECTION = "08";

    private static final String NOT_AUTHORISED = "28";
    private static final int MYSQL_DENIED_FOR_DATABASE = 1044;

    private final Environment environment;

    DatabaseAwayAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        String database = environment
                .getProperty("spring.datasource.url", "")
                .replaceAll("[?;].*", "")
                .replaceAll("//.*@", "//");
        if (state.startsWith(NO_CONNECTION)) {
            return new FailureAnalysis(
                    SystemTexts.get(
                            "shell.database.away",
                            database,
                            getMostSpecificCause(cause).getMessage()),
                    SystemTexts.get("shell.database.away.do"),
                    cause);
        }
        if (state.startsWith(NOT_AUTHORISED) || cause.getErrorCode() == MYSQL_DENIED_FOR_DATABASE) {
            String user = environment.getProperty("spring.datasource.username", "");
            return new FailureAnalysis(
                    SystemTexts.get("shell.database.refused", database, user, cause.getMessage()),
                    SystemTexts.get("shell.database.refused.do"),
                    cause);
        }
        return null;
    }
}
