package org.callworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.callworthy.common.Ids;
import org.callworthy.journey.OwnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The short form of {@code ./bench faults}: everything fails once, but for the disk, which only the whole form fills. */
@EnabledIfEnvironmentVariable(named = "CALLWORTHY_TEST_MYSQL", matches = "jdbc:mysql:.*")
@OwnServer
@ResourceLock("MySQL")
class FaultsIT {

    @Test
    void nothingAcknowledgedIsLostWhateverFails() throws Exception {
        Report report =
                new FaultsBench(FaultsBench.Size.SHORT).run(Path.of("target/bench/faults-" + Ids.text(Ids.next())));
        report.print(System.out, false);
        assertThat(report.figure("lost")).isEqualTo(0L);
        assertThat(report.figure("doubled")).isEqualTo(0L);
        assertThat(report.figure("sittings_that_stopped")).isEqualTo(0L);
        assertThat(report.figure("exams_not_scored")).isEqualTo(0L);
        assertThat(report.figure("receipts_that_agree")).isEqualTo(20L);
        assertThat((long) report.figure("answers_acknowledged")).isGreaterThan(100);
    }
}
