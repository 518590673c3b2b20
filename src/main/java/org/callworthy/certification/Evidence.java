package org.callworthy.certification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.exam.AnswerStanding;
import org.callworthy.rating.RatingOutcome;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.Rubric;
import org.callworthy.scheme.Rubrics;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.ItemScore;
import org.callworthy.scoring.Results;
import org.springframework.stereotype.Component;

/** Gathers what exams and role-plays have to show, of the results that count. */
@Component
class Evidence {

    private final Results results;
    private final Ratings ratings;
    private final Rubrics rubrics;
    private final Incidents incidents;
    private final LateAnswers late;
    private final DossierRepository dossiers;

    Evidence(
            Results results,
            Ratings ratings,
            Rubrics rubrics,
            Incidents incidents,
            LateAnswers late,
            DossierRepository dossiers) {
        this.results = results;
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.incidents = incidents;
        this.late = late;
        this.dossiers = dossiers;
    }

    List<Dossier.Exam> exams(CaseProfile profile) {
        return counted(profile, AssignmentKind.EXAM).map(this::exam).toList();
    }

    List<Dossier.RolePlay> rolePlays(CaseProfile profile) {
        return counted(profile, AssignmentKind.ROLE_PLAY).map(this::rolePlay).toList();
    }

    private static Stream<ComponentResult> counted(CaseProfile profile, AssignmentKind kind) {
        return profile.components().stream()
                .map(ComponentStanding::counted)
                .filter(Objects::nonNull)
                .filter(result -> result.kind() == kind);
    }

    private Dossier.Exam exam(ComponentResult result) {
        List<ItemScore> items = results.items(result.id());
        return new Dossier.Exam(
                count(items, AnswerStanding.ANSWERED),
                count(items, AnswerStanding.OMITTED),
                count(items, AnswerStanding.NOT_REACHED),
                items.stream().mapToLong(ItemScore::spentMs).sum(),
                incidents.of(result.attempt()),
                late.decision(result.attempt()).orElse(null));
    }

    private static int count(List<ItemScore> items, AnswerStanding standing) {
        return (int) items.stream().filter(item -> item.standing() == standing).count();
    }

    private Dossier.RolePlay rolePlay(ComponentResult result) {
        PerformanceId performance = new PerformanceId(result.attempt().value());
        RatingOutcome outcome = ratings.outcome(performance).orElseThrow();
        Rubric rubric = rubrics.find(dossiers.rubric(performance));
        return new Dossier.RolePlay(
                performance,
                outcome.criteria().stream()
                        .map(each -> new Dossier.Criterion(
                                each.criterion(),
                                rubric.criterion(each.criterion()).title(),
                                each.score(),
                                each.criticalFailed()))
                        .toList(),
                ratings.sheets(performance),
                incidents.of(result.attempt()));
    }
}
