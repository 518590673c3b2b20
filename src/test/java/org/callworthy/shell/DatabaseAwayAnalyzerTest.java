package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAwayAnalyzerTest {

    @Test
    void aDatabaseThatIsAwayIsNamedWithoutItsPassword() throws IOException {
        String url = "jdbc:mysql://cw:secret@localhost:" + closedPort() + "/callworthy?connectionTimeZone=UTC";
        Throwable failure = catchThrowable(() -> DriverManager.getConnection(url));
        FailureAnalysis analysis = analyse(url, new IllegalStateException("No context", failure));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .startsWith("The database jdbc:mysql://localhost:")
                .contains("/callworthy cannot be reached: Connection refused")
                .doesNotContain("secret");
        assertThat(analysis.getAction()).contains("--db").contains("Nothing was changed");
    }

    @Test
    void aUserWhoIsNotLetInIsNamed() {
        FailureAnalysis analysis =
                analyse("jdbc:mysql://db/callworthy", new SQLException("Access denied for user", "28000", 1045));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("lets nobody in as “cw”: Access denied for user");
        assertThat(analysis.getAction()).contains("CALLWORTHY_DB_USER");
        assertThat(analyse("jdbc:mysql://db/callworthy", new SQLException("Access denied", "42000", 1044)))
                .isNotNull();
    }

    @Test
    void otherFaultsAreNotExplainedAway() {
        assertThat(analyse("jdbc:mysql://db/callworthy", new SQLException("Unknown column", "42S22", 1054)))
                .isNull();
    }

    private static @Nullable FailureAnalysis analyse(String url, Exception failure) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("spring.datasource.username", "cw");
        return new DatabaseAwayAnalyzer(environment).analyze(failure);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
