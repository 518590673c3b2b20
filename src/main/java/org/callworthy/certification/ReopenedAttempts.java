package org.callworthy.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final DecidedRepository decided;
    private final NonconformityRepository nonconformities;
    private final CaseProgress progress;
    private final Assignments assignments;

    ReopenedAttempts(
            CertificationCaseRepository cases,
            DecidedRepository decided,
            NonconformityRepository nonconformities,
            CaseProgress progress,
            Assignments assignments) {
        this.cases = cases;
        this.decided = decided;
        this.nonconformities = nonconformities;
        this.progress = progress;
        this.assignments = assignments;
    }

    @Override
    public boolean isDecided(CaseId caseId, AssignmentId assignment) {
        return cases.lock(caseId).isPresent()
                && decided.among(List.of(assignment)).contains(assignment);
    }

    @Override
    public Set<AssignmentId> decided(Collection<AssignmentId> some) {
        return decided.among(some);
    }

    @EventListener
    void on(AttemptReopened reopened) {
        takeBack(reopened.caseId(), reopened.assignment());
    }

    /** In the act's own transaction: nobody votes on the result that is about to give way. Its successor presents the case. */
    @EventListener
    void on(LateAnswersDecided decided) {
        takeBack(assignments.find(decided.assignment()).caseId(), decided.assignment());
    }

    private void takeBack(CaseId id, AssignmentId assignment) {
        Optional<CertificationCase> on = cases.lock(id);
        Optional<Nonconformity> condition = on.flatMap(held -> condition(id, assignment));
        if (condition.isPresent()) {
            progress.backToCondition(on.get(), condition.get());
        } else {
            on.filter(held -> held.state() == CaseState.DECISION).ifPresent(progress::backToExamination);
        }
    }

    /** What a resit is to fulfil. */
    private Optional<Nonconformity> condition(CaseId id, AssignmentId assignment) {
        return nonconformities.of(id).stream()
                .filter(each -> assignment.equals(each.resit()) && each.state().isFulfillable())
                .findFirst();
    }
}
