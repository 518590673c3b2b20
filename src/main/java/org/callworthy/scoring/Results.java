package org.callworthy.scoring;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cases came to. Called by services: certification, which shows nothing to a candidate before the decision. */
@Service
@CalledByServices
public class Results {

    private final ResultRepository results;
    private final Scoring scoring;
    private final Attempts attempts;
    private final Cases cases;
    private final Schemes schemes;
    private final AuditLog audit;
    private final InstantSource clock;

    Results(
            ResultRepository results,
            Scoring scoring,
            Attempts attempts,
            Cases cases,
            Schemes schemes,
            AuditLog audit,
            InstantSource clock) {
        this.results = results;
        this.scoring = scoring;
        this.attempts = attempts;
        this.cases = cases;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    public CaseProfile ofCase(CaseId id) {
        return profile(id, results.of(id));
    }

    /** As the case stood at a moment: nothing counts that was computed, or gave way, only later. */
    public CaseProfile ofCase(CaseId id, Instant at) {
        return profile(
                id,
                results.of(id).stream()
                        .filter(each -> !each.computedAt().isAfter(at))
                        .map(each -> each.asOf(at))
                        .toList());
    }

    private CaseProfile profile(CaseId id, List<ComponentResult> found) {
        Case of = cases.find(id);
        SchemeVersion scheme = schemes.version(of.scheme());
        return new Profiling(scheme.level(of.level()), scheme.competencies()).of(id, found);
    }

    /** The raw scores that an exam's result is made of. */
    @RolesAllowed({Role.Names.COMMITTEE, Role.Names.ADMIN})
    public List<ItemScore> items(ResultId id) {
        return results.items(id);
    }

    /** Erases all results of a case for good, once nobody may keep them any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId id) {
        results.delete(id);
    }

    /** Computes a result anew, as when the key of an item was wrong. The old one stays, with the reason. */
    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public RescoreOutcome rescore(ResultId id, String reason) {
        ComponentResult old = results.find(id).orElseThrow(() -> new IllegalArgumentException("No result " + id));
        attempts.held(old.attempt());
        if (!results.supersede(id, new Superseded(clock.instant(), reason))) {
            return new RescoreOutcome.NotValid();
        }
        ResultId fresh = scoring.score(old.attempt(), old.assignment());
        audit.record("scoring.result.superseded", Subject.of("result", id.value()), Map.of("by", fresh.toString()));
        return new RescoreOutcome.Rescored(fresh);
    }
}
