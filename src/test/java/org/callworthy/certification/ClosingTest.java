package org.callworthy.certification;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.LocalDate;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Endings;
import org.callworthy.rating.RatersCallOff;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final NonconformityRepository nonconformities = mock(NonconformityRepository.class);
    private final Endings delivery = mock(Endings.class);
    private final RatersCallOff raters = mock(RatersCallOff.class);
    private final Closing closing =
            new Closing(mock(CertificationCaseRepository.class), nonconformities, delivery, raters);

    @Test
    void whatIsDecidedWithoutAResitLeavesItNeitherToBeSatNorToBeRated() {
        closing.lapse(List.of(resit(1, NonconformityState.OPEN), resit(2, NonconformityState.UNMET)));

        verify(nonconformities).setState(new NonconformityId(1), NonconformityState.LAPSED, null);
        verify(delivery).end(new AssignmentId(1));
        verify(raters).callOff(new AssignmentId(1));
        verifyNoMoreInteractions(nonconformities, delivery, raters);
    }

    private static Nonconformity resit(long id, NonconformityState state) {
        return new Nonconformity(
                new NonconformityId(id),
                new CaseId(9),
                1,
                new PersonId(7),
                new Shortcoming("role-play", null, "Below the cut.", Remedy.RESIT, LocalDate.of(2026, 9, 1)),
                state,
                new AssignmentId(id),
                null,
                List.of());
    }
}
