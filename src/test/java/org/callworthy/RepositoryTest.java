package org.callworthy;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every test of a repository on H2 and on MySQL, with the same migrations. A test builds its repositories with
 * {@link #db} and acts within {@link #tx}; it finds all tables empty but for what the migrations put there.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
public abstract class RepositoryTest {

    @Parameter
    TestDatabase database;

    protected DSLContext db;

    @BeforeEach
    void connect() {
        database.assumeThere();
        database.empty();
        db = database.queries();
    }

    protected <T> T tx(Supplier<T> work) {
        return database.transaction().execute(status -> work.get());
    }

    protected TransactionTemplate transaction() {
        return database.transaction();
    }

    protected void tx(Runnable work) {
        database.transaction().executeWithoutResult(status -> work.run());
    }
}
