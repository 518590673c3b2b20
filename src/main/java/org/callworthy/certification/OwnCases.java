package org.callworthy.certification;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.callworthy.account.SignedIn;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets candidates end their own cases before a decision, without asking why. */
@Service
@PermitAll
public class OwnCases {

    private final CertificationCaseRepository cases;
    private final VoteRepository votes;
    private final Ending ending;
    private final SignedIn signedIn;

    OwnCases(CertificationCaseRepository cases, VoteRepository votes, Ending ending, SignedIn signedIn) {
        this.cases = cases;
        this.votes = votes;
        this.ending = ending;
        this.signedIn = signedIn;
    }

    /** Empty when there is no such case, or it is somebody else's: an outsider must not learn which. */
    @Transactional
    public Optional<EndOutcome> end(CaseId id) {
        return cases.lock(id).filter(on -> on.person().equals(signedIn.id())).map(this::end);
    }

    private EndOutcome end(CertificationCase on) {
        return votes.decisions(on.id()).isEmpty()
                ? ending.end(on.id(), Ending.Cause.CANDIDATE, "")
                : new EndOutcome.AlreadyOver(on.state());
    }
}
