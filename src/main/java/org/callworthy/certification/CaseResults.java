package org.callworthy.certification;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.SignedIn;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.Schemes;
import org.callworthy.scoring.Results;
import org.springframework.stereotype.Service;

/** Tells candidates what became of their own cases: before a decision only what is waiting, after it how it came about. */
@Service
@PermitAll
public class CaseResults {

    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final NonconformityRepository nonconformities;
    private final ConditionStages stages;
    private final VoteRepository votes;
    private final CaseParts parts;
    private final Keepings keepings;
    private final Agreements agreements;
    private final Results results;
    private final Schemes schemes;
    private final SignedIn signedIn;
    private final InstantSource clock;

    CaseResults(
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            NonconformityRepository nonconformities,
            ConditionStages stages,
            VoteRepository votes,
            CaseParts parts,
            Keepings keepings,
            Agreements agreements,
            Results results,
            Schemes schemes,
            SignedIn signedIn,
            InstantSource clock) {
        this.cases = cases;
        this.certifications = certifications;
        this.nonconformities = nonconformities;
        this.stages = stages;
        this.votes = votes;
        this.parts = parts;
        this.keepings = keepings;
        this.agreements = agreements;
        this.results = results;
        this.schemes = schemes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Empty when there is no such case, or it is somebody else's: an outsider must not learn which. */
    public Optional<CaseResult> mine(CaseId id) {
        return cases.find(id).filter(on -> on.person().equals(signedIn.id())).map(this::result);
    }

    private CaseResult result(CertificationCase on) {
        Keeping keeping = keepings.of(on);
        boolean decided =
                on.state() == CaseState.CONDITIONAL || on.state() == CaseState.PASSED || on.state() == CaseState.FAILED;
        boolean stands = decided && keeping.erased(Erasure.What.RECORDS).isEmpty();
        List<Nonconformity> named = nonconformities.of(on.id());
        Certification certification = certifications.ofCase(on.id()).orElse(null);
        return new CaseResult(
                on,
                !on.state().isOver() && votes.decisions(on.id()).isEmpty(),
                schemes.version(on.scheme()).level(on.level()).title(),
                parts.of(on),
                stands ? results.ofCase(on.id(), last(on).decidedAt()) : null,
                stands ? reasons(on) : List.of(),
                named.stream()
                        .filter(each -> each.state() != NonconformityState.PROPOSED)
                        .toList(),
                on.state() == CaseState.CONDITIONAL ? stages.of(on.id(), named) : Map.of(),
                certification,
                certification == null ? null : certification.statusAt(clock.instant()),
                keeping,
                agreements.of(on.id()));
    }

    /** Results that came in since wait for the next decision. */
    private Decision last(CertificationCase on) {
        return votes.decisions(on.id()).getLast();
    }

    private List<String> reasons(CertificationCase on) {
        Decision last = last(on);
        return votes.of(on.id()).stream()
                .filter(vote -> vote.round() == last.round() && vote.outcome() == last.outcome())
                .map(Vote::reason)
                .toList();
    }
}
