package org.callworthy.certification;

import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.DecidedCases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says whether an exam can still go on after time was up, and takes its case back from the committee if it does. */
@Component
class ReopenedAttempts implements DecidedCases {

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final VoteRepository votes;
    private final CaseProgress progress;

    ReopenedAttempts(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            VoteRepository votes,
            CaseProgress progress) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.votes = votes;
        this.progress = progress;
    }

    /** A vote that was cast rests on the result already. */
    @Override
    public boolean isDecided(CaseId caseId, AssignmentId assignment) {
        return cases.lock(caseId).map(on -> isDecided(on, assignment)).orElse(false);
    }

    private boolean isDecided(CertificationCase on, AssignmentId assignment) {
        return switch (on.state()) {
            case EXAMINATION -> false;
            case DECISION -> !votes.of(on.id()).isEmpty();
            case CONDITIONAL ->
                nonconformities.of(on.id()).stream()
                        .noneMatch(each -> each.state() == NonconformityState.OPEN && assignment.equals(each.resit()));
            case PASSED, FAILED, WITHDRAWN -> true;
        };
    }

    @EventListener
    void on(AttemptReopened reopened) {
        cases.lock(reopened.caseId())
                .filter(on -> on.state() == CaseState.DECISION)
                .ifPresent(progress::backToExamination);
    }
}
