package org.callworthy.certification;

import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.DecidedCases;
import org.callworthy.delivery.LateAnswersDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says whether an exam can still go on after time was up, and takes its case back from the committee if it does, or if it is
 * to be scored anew because of answers that came late.
 */
@Component
class ReopenedAttempts implements DecidedCases {

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final VoteRepository votes;
    private final CaseProgress progress;
    private final Assignments assignments;

    ReopenedAttempts(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            VoteRepository votes,
            CaseProgress progress,
            Assignments assignments) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.votes = votes;
        this.progress = progress;
        this.assignments = assignments;
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
        takeBack(reopened.caseId());
    }

    /** In the act's own transaction: nobody votes on the result that is about to give way. Its successor presents the case. */
    @EventListener
    void on(LateAnswersDecided decided) {
        takeBack(assignments.find(decided.assignment()).caseId());
    }

    private void takeBack(CaseId id) {
        cases.lock(id).filter(on -> on.state() == CaseState.DECISION).ifPresent(progress::backToExamination);
    }
}
