package org.callworthy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The two databases that Callworthy runs on. MySQL's address is in {@code CALLWORTHY_TEST_MYSQL}, which ./test sets. */
public enum TestDatabase {
    H2 {
        @Override
        HikariDataSource open() {
            return pool(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                    "sa",
                    "");
        }
    },
    MYSQL {
        @Override
        HikariDataSource open() {
            return pool(scratchUrl(), System.getenv("CALLWORTHY_DB_USER"), System.getenv("CALLWORTHY_DB_PASSWORD"));
        }

        @Override
        void assumeThere() {
            Assumptions.assumeTrue(System.getenv(ADDRESS) != null, "no MySQL: " + ADDRESS + " is not set");
        }
    };

    private static final String ADDRESS = "CALLWORTHY_TEST_MYSQL";
    /** As the application has it. */
    private static final String ISOLATION = "TRANSACTION_READ_COMMITTED";

    private static final List<String> KEPT = List.of("flyway_schema_history", "audit_head");

    private HikariDataSource source;

    abstract HikariDataSource open();

    void assumeThere() {}

    DSLContext queries() {
        return DSL.using(
                new TransactionAwareDataSourceProxy(source()),
                this == H2 ? SQLDialect.H2 : SQLDialect.MYSQL,
                new Settings().withRenderSchema(false).withRenderGroupConcatMaxLenSessionVariable(false));
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(source()));
    }

    void empty() {
        DSLContext db = queries();
        List<String> tables = db.fetch(
                        "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and table_schema = " + (this == H2 ? "'public'" : "database()"))
                .getValues(0, String.class);
        db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(this == H2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
                for (String table : tables) {
                    if (!KEPT.contains(table)) {
                        statement.execute("delete from " + table);
                    }
                }
                statement.execute(this == H2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
            }
        });
    }

    private synchronized HikariDataSource source() {
        if (source == null) {
            source = open();
            migrate(source, "latest");
        }
        return source;
    }

    /** @param to the version of the last migration that is run, or {@code latest} */
    void migrate(DataSource database, String to) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of("uuid", this == H2 ? "uuid" : "varchar(36)"))
                .target(to)
                .load()
                .migrate();
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(16);
        pool.setTransactionIsolation(ISOLATION);
        return pool;
    }

    /** A scratch database of this run, on the server that the environment names. */
    public static String scratchUrl() {
        String server = System.getenv(ADDRESS);
        return server + "/callworthy_"
                + UUID.randomUUID().toString().replace('-', '_').substring(0, 13)
                + "?createDatabaseIfNotExist=true&rewriteBatchedStatements=true&connectionTimeZone=UTC"
                + "&preserveInstants=false&sessionVariables=group_concat_max_len=4294967295";
    }
}
