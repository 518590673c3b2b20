package org.callworthy.certification;

import java.util.Optional;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.ResultComputed;
import org.callworthy.scoring.Results;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Brings a case before the committee once its results allow a vote, and anew when one of them is replaced there. Told twice, it
 * changes nothing.
 */
@Component
class ScoredListener {

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final CaseProgress progress;
    private final Results results;

    ScoredListener(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            CaseProgress progress,
            Results results) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.progress = progress;
        this.results = results;
    }

    @ApplicationModuleListener
    void on(ResultComputed computed) {
        Optional<CertificationCase> locked = cases.lock(computed.caseId());
        if (locked.isEmpty()) {
            return;
        }
        CertificationCase on = locked.get();
        CaseProfile profile = results.ofCase(on.id());
        if (on.state() == CaseState.EXAMINATION && profile.isComplete()) {
            progress.beforeCommittee(on, CaseProgress.Cause.COMPONENTS_COMPLETE);
        } else if (on.state() == CaseState.DECISION && profile.hasChangedSince(on.since())) {
            progress.beforeCommittee(on, CaseProgress.Cause.RESULT_REPLACED);
        } else if (on.state() == CaseState.CONDITIONAL) {
            nonconformities.of(on.id()).stream()
                    .filter(ScoredListener::isOpenToResults)
                    .filter(each -> computed.component().equals(each.what().component()))
                    .forEach(condition ->
                            standing(profile, condition).ifPresent(standing -> settle(on, condition, standing)));
        }
    }

    /** A resit that was missed may be scored anew as long as other conditions are pending. */
    private static boolean isOpenToResults(Nonconformity condition) {
        return condition.resit() != null && condition.state().isFulfillable();
    }

    /** How the component stands, if it is the resit that counts. */
    private static Optional<ComponentStanding> standing(CaseProfile profile, Nonconformity condition) {
        return profile.components().stream()
                .filter(each -> each.component().equals(condition.what().component()))
                .filter(each -> Optional.ofNullable(each.counted())
                        .map(ComponentResult::assignment)
                        .equals(Optional.ofNullable(condition.resit())))
                .findFirst();
    }

    private void settle(CertificationCase on, Nonconformity condition, ComponentStanding standing) {
        if (!standing.isShort()) {
            progress.fulfil(on, condition.id());
        } else if (condition.state() == NonconformityState.OPEN) {
            progress.miss(on, condition.id());
        }
    }
}
