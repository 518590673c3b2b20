package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.InvolvementOutcome.Noted;
import org.callworthy.delivery.InvolvementOutcome.OtherSide;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is involved in whose case. Called by services, in the transaction of the act that the note stands for. */
@Service
@CalledByServices
public class Involvements {

    private final InvolvementRepository involvements;
    private final InstantSource clock;

    Involvements(InvolvementRepository involvements, InstantSource clock) {
        this.involvements = involvements;
        this.clock = clock;
    }

    /** @param act what the person did, e.g. {@code rated}; at most 30 characters */
    @Transactional(propagation = Propagation.MANDATORY)
    public InvolvementOutcome note(CaseId caseId, PersonId person, Side side, String act) {
        involvements.insertIfAbsent(caseId, person, side, act, clock.instant());
        Side standing = involvements.lockedSide(caseId, person);
        return standing == side ? new Noted() : new OtherSide(standing);
    }

    public Optional<Side> sideOf(CaseId caseId, PersonId person) {
        return involvements.side(caseId, person);
    }

    public List<PersonId> on(CaseId caseId, Side side) {
        return involvements.on(caseId, side);
    }
}
