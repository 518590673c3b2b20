package org.callworthy.delivery;

import java.time.InstantSource;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases why invigilators acted in a case, and why bookings ended, which may say something about a person. Called by services. */
@Service
@CalledByServices
public class ReasonErasure {

    private final ClockRepository ledger;
    private final LateDecisionRepository decisions;
    private final AccommodationRepository accommodations;
    private final BookingRepository bookings;
    private final InstantSource clock;

    ReasonErasure(
            ClockRepository ledger,
            LateDecisionRepository decisions,
            AccommodationRepository accommodations,
            BookingRepository bookings,
            InstantSource clock) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.accommodations = accommodations;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** For good. What was done, when and by whom stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        ledger.eraseReasons(caseId);
        decisions.eraseReasons(caseId);
        accommodations.eraseReasons(caseId, clock.instant());
        bookings.eraseReasons(caseId);
    }
}
