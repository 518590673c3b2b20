package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.Results;
import org.springframework.stereotype.Service;

/** Opens the evidence of a case to those who may decide on it. */
@Service
@RolesAllowed(Role.Names.COMMITTEE)
public class Dossiers {

    private final CertificationCaseRepository cases;
    private final VoteRepository votes;
    private final NonconformityRepository nonconformities;
    private final Deciders deciders;
    private final Evidence evidence;
    private final Keepings keepings;
    private final Results results;
    private final Assignments assignments;
    private final Involvements involvements;
    private final Schemes schemes;
    private final People people;
    private final SignedIn signedIn;

    Dossiers(
            CertificationCaseRepository cases,
            VoteRepository votes,
            NonconformityRepository nonconformities,
            Deciders deciders,
            Evidence evidence,
            Keepings keepings,
            Results results,
            Assignments assignments,
            Involvements involvements,
            Schemes schemes,
            People people,
            SignedIn signedIn) {
        this.cases = cases;
        this.votes = votes;
        this.nonconformities = nonconformities;
        this.deciders = deciders;
        this.evidence = evidence;
        this.keepings = keepings;
        this.results = results;
        this.assignments = assignments;
        this.involvements = involvements;
        this.schemes = schemes;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Empty when there is no such case, or it has not come before the committee. */
    public Optional<DossierOutcome> open(CaseId id) {
        return cases.find(id)
                .filter(on -> on.state() != CaseState.EXAMINATION)
                .map(on -> deciders.barrier(id, on.person(), signedIn.id())
                        .<DossierOutcome>map(DossierOutcome.KeptAway::new)
                        .orElseGet(() -> dossier(on)));
    }

    private Dossier dossier(CertificationCase on) {
        SchemeVersion scheme = schemes.version(on.scheme());
        LevelRules level = scheme.level(on.level());
        CaseProfile profile = results.ofCase(on.id());
        List<Vote> all = votes.of(on.id());
        List<Vote> current =
                all.stream().filter(vote -> vote.round() == on.round()).toList();
        boolean voted = current.stream().anyMatch(vote -> vote.member().equals(signedIn.id()));
        int quorum = scheme.decision().quorum();
        List<Nonconformity> named = nonconformities.of(on.id()).stream()
                .filter(each -> each.state() != NonconformityState.PROPOSED)
                .toList();
        return new Dossier(
                on,
                people.find(on.person()).name(),
                level.title(),
                quorum,
                scheme.decision().nonconformityDueDays(),
                level.components().stream()
                        .map(each -> new Dossier.Choice(each.id(), each.title()))
                        .toList(),
                scheme.competencies().stream()
                        .map(each -> new Dossier.Choice(each.id(), each.title()))
                        .toList(),
                profile,
                evidence.exams(profile),
                evidence.rolePlays(profile),
                names(involvements.on(on.id(), Side.TRAINED_OR_RATED)),
                accepted(on.id()),
                visible(on, all, voted),
                current.size(),
                voted,
                Tally.of(current.stream().map(Vote::outcome).toList(), quorum) instanceof Tally.Split,
                named,
                reviewers(named),
                cases.of(on.person()).stream()
                        .filter(each -> !each.id().equals(on.id()))
                        .toList(),
                keepings.of(on));
    }

    /** Nobody is led by others' votes: they show once one has voted oneself, or once the round is over. */
    private List<Dossier.NamedVote> visible(CertificationCase on, List<Vote> all, boolean voted) {
        Map<PersonId, String> names =
                people.names(all.stream().map(Vote::member).toList());
        return all.stream()
                .filter(vote -> voted || vote.round() < on.round() || on.state() != CaseState.DECISION)
                .map(vote -> new Dossier.NamedVote(names.getOrDefault(vote.member(), ""), vote))
                .toList();
    }

    private Map<PersonId, String> reviewers(List<Nonconformity> named) {
        return people.names(named.stream()
                .flatMap(each -> each.answers().stream())
                .map(Answer::review)
                .filter(Objects::nonNull)
                .map(Answer.Review::member)
                .toList());
    }

    private boolean accepted(CaseId id) {
        return assignments.of(id).stream()
                .filter(each -> each.state() == AssignmentState.CLOSED)
                .map(Assignment::id)
                .allMatch(each -> assignments.missingAgreements(each).isEmpty());
    }

    private List<String> names(List<PersonId> ids) {
        Map<PersonId, String> names = people.names(ids);
        return ids.stream().map(id -> names.getOrDefault(id, "")).toList();
    }
}
