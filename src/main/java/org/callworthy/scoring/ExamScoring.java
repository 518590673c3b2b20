package org.callworthy.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.callworthy.bank.ItemScoring;
import org.callworthy.bank.ItemVersion;
import org.callworthy.common.Points;
import org.callworthy.exam.FinalAnswer;

/** An exam's points: those of its items, by the competency that each item measures. Not answered earns nothing. */
final class ExamScoring {

    private ExamScoring() {}

    /** @param items the versions that were answered, in the same order */
    static Computation of(List<FinalAnswer> answers, List<ItemVersion> items) {
        List<ItemScore> scores = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            scores.add(score(answers.get(i), items.get(i)));
        }
        List<CompetencyPart> parts =
                scores.stream().collect(groupingBy(ItemScore::competency, TreeMap::new, toList())).entrySet().stream()
                        .map(entry -> part(entry.getKey(), entry.getValue()))
                        .filter(part -> part.parts() > 0)
                        .toList();
        return new Computation(parts, Margin.ofItems(sum(scores), counting(scores)), false, scores);
    }

    private static ItemScore score(FinalAnswer answer, ItemVersion item) {
        Points points = answer.response()
                .map(response -> ItemScoring.score(item, response))
                .orElseGet(() -> ItemScoring.unanswered(item));
        return new ItemScore(answer.place(), item.id(), item.competency(), answer.standing(), points, answer.spentMs());
    }

    private static CompetencyPart part(String competency, List<ItemScore> scores) {
        Points points = sum(scores);
        return new CompetencyPart(competency, points, counting(scores), Margin.ofItems(points, counting(scores)));
    }

    /** Items that people rate have no points here. */
    private static int counting(List<ItemScore> scores) {
        return (int) scores.stream()
                .filter(score -> score.points().attainable().signum() > 0)
                .count();
    }

    private static Points sum(List<ItemScore> scores) {
        return scores.stream().map(ItemScore::points).reduce(Points.NONE, Points::plus);
    }
}
