package org.callworthy.scheme;

import java.time.LocalDate;
import java.util.List;
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

    public boolean hasCompetency(String id) {
        return competencies.stream().anyMatch(competency -> competency.id().equals(id));
    }
}
