package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditVerifier;
import org.callworthy.audit.Verdict;
import org.callworthy.delivery.NodeClock;
import org.callworthy.rating.RatingAdministration;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.speech.Speech;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusReportTest {

    private final AuditVerifier audit = mock();
    private final NodeClock clock = mock();
    private final People people = mock();
    private final StatusReport report = new StatusReport(
            audit, people, mock(Speech.class), mock(Scenarios.class), mock(RatingAdministration.class), clock);

    @BeforeEach
    void beWell() throws Exception {
        when(audit.verify()).thenReturn(new Verdict.Intact(1, 0));
        when(clock.ahead()).thenReturn(Duration.ZERO);
    }

    @Test
    void aClockThatIsBehindIsWrongByThatMuch() {
        when(clock.ahead()).thenReturn(Duration.ofSeconds(-7));
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.CLOCK, StatusCheck.State.BROKEN, 7));
        when(clock.ahead()).thenReturn(Duration.ZERO);
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.CLOCK, StatusCheck.State.WELL, 0));
    }

    @Test
    void asLongAsNobodyTrainsOrDecidesItSaysSo() {
        when(people.withRole(Role.TRAINING)).thenReturn(List.of(new PersonId(1)));
        when(people.withRole(Role.COMMITTEE)).thenReturn(List.of()).thenReturn(List.of(new PersonId(2)));
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.PEOPLE, StatusCheck.State.LOOK, 0));
        assertThat(report.checks()).contains(new StatusCheck(StatusCheck.What.PEOPLE, StatusCheck.State.WELL, 0));
    }
}
