package org.callworthy.certification;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.callworthy.common.LocalizedText;
import org.callworthy.scoring.CaseProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate may know of their case.
 *
 * @param undecided before the first decision; a conditional one stands already
 * @param parts the components with their newest assignments
 * @param profile null until a decision stands, and once its records are erased
 * @param reasons of the votes that decided, without names; empty until then
 * @param conditions those that a decision asked for
 * @param stages of the conditions that are open; empty unless the case is conditional
 * @param status of the certification now; null if there is none
 * @param agreements those that the candidate accepted
 */
public record CaseResult(
        CertificationCase on,
        boolean undecided,
        LocalizedText level,
        List<LevelStanding.Part> parts,
        @Nullable CaseProfile profile,
        List<String> reasons,
        List<Nonconformity> conditions,
        Map<NonconformityId, ConditionStage> stages,
        @Nullable Certification certification,
        @Nullable Status status,
        Keeping keeping,
        List<Agreed> agreements)
        implements Serializable {

    public CaseResult {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
        stages = Map.copyOf(stages);
        agreements = List.copyOf(agreements);
    }
}
