package org.callworthy.certification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class OverdueConditionsTest {

    private static final Instant NOW = Instant.parse("2026-06-20T09:00:00Z");
    private static final CaseId FAILING = new CaseId(1);
    private static final CaseId NEXT = new CaseId(2);

    @Test
    void oneCaseThatFailsHoldsUpNoOther() {
        OverdueRepository overdue = mock(OverdueRepository.class);
        when(overdue.cases(NOW)).thenReturn(List.of(FAILING, NEXT));
        when(overdue.contains(any(), any())).thenReturn(true);
        CertificationCaseRepository cases = mock(CertificationCaseRepository.class);
        when(cases.lock(FAILING)).thenThrow(new IllegalStateException("Somebody holds it for too long"));
        CertificationCase next = new CertificationCase(
                NEXT,
                new PersonId(3),
                Track.AGENT,
                Level.I,
                new SchemeVersionId(4),
                CaseState.CONDITIONAL,
                1,
                NOW,
                NOW,
                null);
        when(cases.lock(NEXT)).thenReturn(Optional.of(next));
        CaseProgress progress = mock(CaseProgress.class);

        new OverdueConditions(
                        overdue, cases, progress, TransactionOperations.withoutTransaction(), InstantSource.fixed(NOW))
                .present();

        verify(progress).beforeCommittee(next, CaseProgress.Cause.OVERDUE);
    }
}
