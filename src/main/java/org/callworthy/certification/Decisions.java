package org.callworthy.certification;

import static org.callworthy.certification.VoteOutcome.AlreadyVoted;
import static org.callworthy.certification.VoteOutcome.Counted;
import static org.callworthy.certification.VoteOutcome.LookAgain;
import static org.callworthy.certification.VoteOutcome.NotOpen;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.Schemes;
import org.callworthy.scoring.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's votes. So many equal ones as the scheme's quorum asks make a decision. */
@Service
@RolesAllowed(Role.Names.COMMITTEE)
public class Decisions {

    private final CertificationCaseRepository cases;
    private final VoteRepository votes;
    private final NonconformityRepository nonconformities;
    private final BallotCheck check;
    private final Deciders deciders;
    private final Deciding deciding;
    private final CaseProgress progress;
    private final Results results;
    private final Schemes schemes;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Decisions(
            CertificationCaseRepository cases,
            VoteRepository votes,
            NonconformityRepository nonconformities,
            BallotCheck check,
            Deciders deciders,
            Deciding deciding,
            CaseProgress progress,
            Results results,
            Schemes schemes,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.votes = votes;
        this.nonconformities = nonconformities;
        this.check = check;
        this.deciders = deciders;
        this.deciding = deciding;
        this.progress = progress;
        this.results = results;
        this.schemes = schemes;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param round the one that the member saw: a vote for a round that is over does not count in the next */
    @Transactional
    public VoteOutcome vote(CaseId caseId, int round, Ballot ballot) {
        CertificationCase on = cases.lock(caseId).orElseThrow();
        PersonId member = signedIn.id();
        if (on.state() != CaseState.DECISION) {
            return new NotOpen(on.state());
        }
        if (on.round() != round) {
            return new LookAgain();
        }
        if (results.ofCase(caseId).hasChangedSince(on.since())) {
            progress.beforeCommittee(on, CaseProgress.Cause.RESULT_REPLACED);
            return new LookAgain();
        }
        Optional<VoteOutcome> refusal = check.refusal(on, ballot);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Barrier> barrier = deciders.claim(caseId, on.person(), member, "voted");
        if (barrier.isPresent()) {
            return switch (barrier.get()) {
                case OWN_CASE -> new VoteOutcome.OwnCase();
                case TRAINED_OR_RATED -> new VoteOutcome.Involved();
            };
        }
        if (cast(on).stream().anyMatch(vote -> vote.member().equals(member))) {
            return new AlreadyVoted();
        }
        return count(on, member, ballot);
    }

    private VoteOutcome count(CertificationCase on, PersonId member, Ballot ballot) {
        votes.insert(on, new Vote(member, on.round(), ballot.outcome(), ballot.reason(), clock.instant()));
        ballot.shortcomings().forEach(each -> nonconformities.propose(on.id(), on.round(), member, each));
        audit.record(
                "certification.vote.cast",
                Subject.of("case", on.id().value()),
                Map.of(
                        "round",
                        String.valueOf(on.round()),
                        "outcome",
                        ballot.outcome().name()));
        Tally tally = tally(on);
        if (tally instanceof Tally.Reached reached) {
            deciding.carryOut(on, reached.outcome());
        }
        return new Counted(tally);
    }

    /**
     * Begins a new round when the votes are split, so that members can vote again knowing each other's reasons. Only who
     * has voted may ask for it.
     *
     * @return whether a new round has begun
     */
    @Transactional
    public boolean voteAgain(CaseId caseId, int round) {
        CertificationCase on = cases.lock(caseId).orElseThrow();
        PersonId member = signedIn.id();
        boolean voted = cast(on).stream().anyMatch(vote -> vote.member().equals(member));
        if (on.state() != CaseState.DECISION || on.round() != round || !voted || !(tally(on) instanceof Tally.Split)) {
            return false;
        }
        if (deciders.barrier(caseId, on.person(), member).isPresent()) {
            return false;
        }
        cases.move(caseId, CaseState.DECISION, round + 1, clock.instant());
        audit.record("certification.vote.repeated", Subject.of("case", caseId.value()));
        return true;
    }

    private Tally tally(CertificationCase on) {
        int quorum = schemes.version(on.scheme()).decision().quorum();
        return Tally.of(cast(on).stream().map(Vote::outcome).toList(), quorum);
    }

    private List<Vote> cast(CertificationCase on) {
        return votes.of(on.id()).stream()
                .filter(vote -> vote.round() == on.round())
                .toList();
    }
}
