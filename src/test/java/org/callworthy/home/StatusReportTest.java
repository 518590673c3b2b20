package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.callworthy.audit.AuditVerifier;
import org.callworthy.audit.Verdict;
import org.callworthy.delivery.NodeClock;
import org.callworthy.rating.RatingAdministration;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.speech.Speech;
import org.junit.jupiter.api.Test;

class StatusReportTest {

    private final AuditVerifier audit = mock();
    private final NodeClock clock = mock();

    @Test
    void aClockThatIsBehindIsWrongByThatMuch() throws Exception {
        when(audit.verify()).thenReturn(new Verdict.Intact(1, 0));
        when(clock.ahead()).thenReturn(Duration.ofSeconds(-7));
        StatusReport report = new StatusReport(
                audit, mock(Speech.class), mock(Scenarios.class), mock(RatingAdministration.class), clock);
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.CLOCK, StatusCheck.State.BROKEN, 7));
        when(clock.ahead()).thenReturn(Duration.ZERO);
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.CLOCK, StatusCheck.State.WELL, 0));
    }
}
