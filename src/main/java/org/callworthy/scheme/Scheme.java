package org.callworthy.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** The text of a scheme: the rules by which people of a track are certified. */
public record Scheme(
        String key,
        int number,
        LocalDate effectiveOn,
        Track track,
        LocalizedText title,
        LocalizedText scope,
        LocalizedText codeOfConduct,
        List<Agreement> agreements,
        List<Competency> competencies,
        RatingRules rating,
        DecisionRules decision,
        RetentionRules retention,
        List<LevelRules> levels) {

    public Scheme {
        agreements = List.copyOf(agreements);
        competencies = List.copyOf(competencies);
        levels = List.copyOf(levels);
    }

    /** The keys of the banks that its exams draw from. */
    public Set<String> banks() {
        return levels.stream()
                .flatMap(level -> level.components().stream())
                .filter(ExamComponent.class::isInstance)
                .map(exam -> ((ExamComponent) exam).bank())
                .collect(Collectors.toSet());
    }

    public boolean hasCompetency(String id) {
        return competencies.stream().anyMatch(competency -> competency.id().equals(id));
    }
}
