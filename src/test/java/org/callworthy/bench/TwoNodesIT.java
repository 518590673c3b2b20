package org.callworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.callworthy.common.Ids;
import org.callworthy.journey.OwnServer;
import org.callworthy.journey.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two nodes on one database behind a plain TCP balancer: either can go, and come back, while candidates answer. */
@EnabledIfEnvironmentVariable(named = "CALLWORTHY_TEST_MYSQL", matches = "jdbc:mysql:.*")
@OwnServer
@ResourceLock("MySQL")
class TwoNodesIT {

    private static final int CANDIDATES = 20;
    private static final int PATIENCE_MS = 5_000;
    private static final int GOES_ON_WITHIN_SECONDS = 60;

    private final Path folder =
            Path.of("target/bench/nodes-" + Ids.text(Ids.next())).toAbsolutePath();

    @Test
    void candidatesGoOnWhicheverNodeIsKilled() throws Exception {
        try (Stand stand = new Stand(folder.resolve("one")).start();
                RunningServer other = second(stand).start();
                Weather balancer = new Weather(stand.application().port(), other.port())) {
            List<Candidate> candidates = stand.candidates(CANDIDATES).stream()
                    .map(line -> new Candidate(line, new Wire("localhost", balancer.port(), PATIENCE_MS)))
                    .toList();
            for (Candidate candidate : candidates) {
                candidate.signIn();
                candidate.start();
                candidate.open();
            }
            try (Steadfast crowd = new Steadfast(candidates)) {
                assertThat(crowd.awaitProgress(GOES_ON_WITHIN_SECONDS)).isZero();
                for (RunningServer node : List.of(other, stand.application())) {
                    node.kill();
                    assertThat(crowd.awaitProgress(GOES_ON_WITHIN_SECONDS))
                            .as("candidates who stopped with one node of two")
                            .isZero();
                    node.start();
                    assertThat(crowd.awaitProgress(GOES_ON_WITHIN_SECONDS)).isZero();
                }
            }
            for (Candidate candidate : candidates) {
                candidate.submit();
                assertThat(candidate.receiptAgrees()).isTrue();
            }
            assertNothingIsLost(stand, candidates);
        }
    }

    /** With a folder of its own and the keys of the first. */
    private RunningServer second(Stand stand) throws IOException {
        Path home = Files.createDirectories(folder.resolve("two"));
        Files.createSymbolicLink(home.resolve("keys"), folder.resolve("one/keys"));
        RunningServer other = new RunningServer(home, "--db", stand.url(), "--no-demo");
        other.jvm("-Xmx512m", "-XX:+UseSerialGC");
        return other;
    }

    private static void assertNothingIsLost(Stand stand, List<Candidate> candidates) throws Exception {
        try (Connection database = stand.connect()) {
            Findings found = Findings.of(candidates, database);
            assertThat(found.lost()).isZero();
            assertThat(found.doubled()).isZero();
            assertThat(found.acknowledged()).isGreaterThan(5L * CANDIDATES);
        }
    }
}
