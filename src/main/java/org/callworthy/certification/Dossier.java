package org.callworthy.certification;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.LateDecision;
import org.callworthy.rating.Sheet;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scoring.CaseProfile;
import org.jspecify.annotations.Nullable;

/**
 * All evidence of a case on one page.
 *
 * @param votes those that the member may see: of earlier rounds, and of this one once they have voted
 * @param cast how many votes this round has
 * @param nonconformities of every round, with all that was handed in for them
 * @param reviewers the names of the members who looked at what was handed in
 * @param earlier the person's other cases
 */
public record Dossier(
        CertificationCase on,
        String candidate,
        LocalizedText level,
        int quorum,
        int dueDays,
        List<Choice> components,
        List<Choice> competencies,
        CaseProfile profile,
        List<Exam> exams,
        List<RolePlay> rolePlays,
        List<String> trainedOrRated,
        boolean agreementsAccepted,
        List<NamedVote> votes,
        int cast,
        boolean voted,
        boolean split,
        List<Nonconformity> nonconformities,
        Map<PersonId, String> reviewers,
        List<CertificationCase> earlier,
        Keeping keeping)
        implements DossierOutcome {

    public record Choice(String id, LocalizedText title) implements Serializable {}

    public record NamedVote(String member, Vote vote) implements Serializable {}

    /** @param late whether answers that came late count, if somebody has decided on it */
    public record Exam(
            int answered,
            int omitted,
            int notReached,
            long spentMs,
            List<Incident> incidents,
            @Nullable LateDecision late)
            implements Serializable {}

    /** @param sheets the submitted ratings, by place */
    public record RolePlay(
            PerformanceId performance, List<Criterion> criteria, List<Sheet> sheets, List<Incident> incidents)
            implements Serializable {}

    public record Criterion(String id, LocalizedText title, BigDecimal score, boolean failed) implements Serializable {}
}
