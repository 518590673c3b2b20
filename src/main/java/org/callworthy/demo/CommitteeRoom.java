package org.callworthy.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Shortcoming;
import org.callworthy.certification.Tally;
import org.callworthy.certification.VoteOutcome;
import org.callworthy.common.WorkingClock;
import org.callworthy.scoring.Recommendation;
import org.callworthy.scoring.Results;
import org.callworthy.scoring.Shortfall;

/** The committee's sessions: it goes by the numbers, and those who are involved stand aside. */
@OnlyInDemo
class CommitteeRoom {

    private static final int DAYS_TO_MEND = 60;

    private final Certifications certifications;
    private final Decisions decisions;
    private final Results results;
    private final Hiring hiring;
    private final WorkingClock clock;

    CommitteeRoom(
            Certifications certifications, Decisions decisions, Results results, Hiring hiring, WorkingClock clock) {
        this.certifications = certifications;
        this.decisions = decisions;
        this.results = results;
        this.hiring = hiring;
        this.clock = clock;
    }

    /** Votes until there is a decision. Returns what has become of the case. */
    CaseState decide(Candidacy candidacy) {
        for (DemoPerson member : members(candidacy)) {
            if (vote(candidacy, member) instanceof VoteOutcome.Counted(Tally.Reached reached)) {
                return certifications.findCase(candidacy.id()).state();
            }
        }
        throw new IllegalStateException("No decision about " + candidacy.who.username() + " " + candidacy.way);
    }

    private VoteOutcome vote(Candidacy candidacy, DemoPerson member) {
        CertificationCase on = certifications.findCase(candidacy.id());
        Ballot ballot = ballot(candidacy, on.round(), member.language());
        return hiring.as(member.username(), () -> decisions.vote(on.id(), on.round(), ballot));
    }

    private Ballot ballot(Candidacy candidacy, int round, Locale language) {
        return switch (results.ofCase(candidacy.id()).recommendation()) {
            case Recommendation.Pass pass -> Ballot.pass(Words.of("vote.pass", language, candidacy.luck));
            case Recommendation.ConditionalPass met
            when round > 1 -> Ballot.pass(Words.of("vote.confirm", language, candidacy.luck));
            case Recommendation.ConditionalPass(List<Shortfall> shortfalls) ->
                Ballot.conditional(
                        Words.of("vote.conditional", language, candidacy.luck),
                        List.of(shortcoming(shortfalls, candidacy, language)));
            case Recommendation.Fail fail -> Ballot.fail(Words.of("vote.fail", language, candidacy.luck));
            case Recommendation.Incomplete incomplete ->
                throw new IllegalStateException(candidacy.who.username() + " lacks " + incomplete.components());
        };
    }

    /** A component that is below its cut is done again; what else falls short is made good by evidence. */
    private Shortcoming shortcoming(List<Shortfall> shortfalls, Candidacy candidacy, Locale language) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_TO_MEND);
        for (Shortfall shortfall : shortfalls) {
            if (shortfall instanceof Shortfall.InComponent(String component)) {
                String finding = Words.of("finding.component", language, candidacy.luck);
                return new Shortcoming(component, null, finding, Remedy.RESIT, due);
            }
        }
        for (Shortfall shortfall : shortfalls) {
            if (shortfall instanceof Shortfall.CriticalCriterion(String component)) {
                String finding = Words.of("finding.critical", language, candidacy.luck);
                return new Shortcoming(component, null, finding, Remedy.EVIDENCE, due);
            }
        }
        throw new IllegalStateException("Nothing to mend: " + shortfalls);
    }

    /** In an order of each case's own, so that all of them are asked. */
    static List<DemoPerson> members(Candidacy candidacy) {
        List<DemoPerson> members = new ArrayList<>(Cast.named().stream()
                .map(Life::who)
                .filter(who -> who.username().startsWith("committee"))
                .toList());
        Collections.shuffle(members, candidacy.luck);
        return members;
    }
}
