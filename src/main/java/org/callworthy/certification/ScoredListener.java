package org.callworthy.certification;

import java.util.Optional;
import org.callworthy.delivery.CaseId;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.ResultComputed;
import org.callworthy.scoring.Results;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Brings a case before the committee once its results allow a vote. Told twice, it changes nothing. */
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
        } else if (on.state() == CaseState.CONDITIONAL) {
            resit(on.id(), computed.component())
                    .ifPresent(condition ->
                            standing(profile, condition).ifPresent(standing -> settle(on, condition, standing)));
        }
    }

    private Optional<Nonconformity> resit(CaseId caseId, String component) {
        return nonconformities.of(caseId).stream()
                .filter(each -> each.state() == NonconformityState.OPEN && each.resit() != null)
                .filter(each -> component.equals(each.what().component()))
                .findFirst();
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
        if (standing.isShort()) {
            progress.beforeCommittee(on, CaseProgress.Cause.RESIT_BELOW_CUT);
        } else {
            progress.fulfil(on, condition.id());
        }
    }
}
