package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;

/** Which failures mean that the database is away, as its drivers and its pool tell of it. */
class IncidentTest {

    @Test
    void aPoolThatGetsNoConnectionIsADatabaseThatIsAway() {
        try (HikariDataSource nobody = new HikariDataSource(nobodyThere())) {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(nobody));
            assertThat(isAway(thrownBy(() -> transaction.execute(status -> 1)))).isTrue();
            assertThat(isAway(thrownBy(() -> DSL.using(nobody, SQLDialect.H2).fetch("select 1"))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "H2"})
    void aConnectionThatBreaksWhileItAnswersIsADatabaseThatIsAway(String database) {
        assertThat(isAway(translated(database, new CommunicationsException("Link failure", new EOFException()))))
                .isTrue();
        assertThat(isAway(translated(database, new SQLException("Shutdown in progress", "08S01", 1053))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "H2"})
    void aStatementThatTheDatabaseRefusesIsNot(String database) {
        assertThat(isAway(translated(database, new SQLIntegrityConstraintViolationException("Twice", "23000", 1062))))
                .isFalse();
        assertThat(isAway(translated(database, new SQLException("No such column", "42S22", 1054))))
                .isFalse();
    }

    @Test
    void aBugIsNotEitherAndEachIncidentHasANumberOfItsOwn() {
        Incident one = Incident.of(new IllegalStateException("a bug"));
        Incident other = Incident.of(new IllegalStateException("a bug", new NullPointerException()));
        assertThat(one.textKey()).isEqualTo("shell.error.incident");
        assertThat(other.textKey()).isEqualTo("shell.error.incident");
        assertThat(one.number()).isNotEqualTo(other.number());
    }

    private static boolean isAway(Throwable failure) {
        return Incident.of(failure).textKey().equals("shell.error.database");
    }

    private static Throwable thrownBy(Runnable act) {
        return Objects.requireNonNull(Assertions.catchThrowable(act::run));
    }

    /** As a repository passes it on from within a service. */
    private static Throwable translated(String database, SQLException failure) {
        return new IllegalStateException(Objects.requireNonNull(
                new SQLErrorCodeSQLExceptionTranslator(database).translate("select", null, failure)));
    }

    private static HikariConfig nobodyThere() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:tcp://localhost:1/away");
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(250);
        return pool;
    }
}
