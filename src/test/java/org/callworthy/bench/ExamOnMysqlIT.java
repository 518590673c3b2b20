package org.callworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.callworthy.journey.OwnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The packaged application on MySQL without the demo, and what {@code people generate} makes for it. */
@EnabledIfEnvironmentVariable(named = "CALLWORTHY_TEST_MYSQL", matches = "jdbc:mysql:.*")
@OwnServer
@ResourceLock("MySQL")
class ExamOnMysqlIT {

    @Test
    void generatedCandidatesSitAndHandInAnExam() throws Exception {
        try (Stand stand = new Stand(Path.of("target/journey/mysql")).start();
                Connection database = stand.connect()) {
            int port = stand.application().port();
            List<Candidate> candidates = stand.candidates(3).stream()
                    .map(line -> new Candidate(line, new Wire("localhost", port, 30_000)))
                    .toList();
            assertThat(candidates).hasSize(3);
            for (Candidate candidate : candidates) {
                candidate.signIn();
                candidate.start();
                candidate.open();
                for (int n = 0; n < 25; n++) {
                    candidate.answer();
                }
                candidate.submit();
            }
            assertThat(Findings.of(candidates, database)).isEqualTo(new Findings(75, 75, 75, 0, 0));
        }
    }
}
