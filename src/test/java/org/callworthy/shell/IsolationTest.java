package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.callworthy.CallworthyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@CallworthyTest
class IsolationTest {

    @Autowired
    DataSource source;

    @Autowired
    Environment settings;

    /** H2 would do so by itself; MySQL only where it is asked to. */
    @Test
    void everyReadSeesWhatIsCommitted() throws SQLException {
        assertThat(settings.getProperty("spring.datasource.hikari.transaction-isolation"))
                .isEqualTo("TRANSACTION_READ_COMMITTED");
        try (Connection one = source.getConnection()) {
            assertThat(one.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
