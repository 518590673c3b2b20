package org.callworthy.scheme;

import java.time.LocalDate;
import java.util.List;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** A scheme as published. It never changes. */
public record SchemeVersion(SchemeVersionId id, Scheme scheme) {

    public String key() {
        return scheme.key();
    }

    public int number() {
        return scheme.number();
    }

    public LocalDate effectiveOn() {
        return scheme.effectiveOn();
    }

    public Track track() {
        return scheme.track();
    }

    public LocalizedText title() {
        return scheme.title();
    }

    public LocalizedText scope() {
        return scheme.scope();
    }

    public LocalizedText codeOfConduct() {
        return scheme.codeOfConduct();
    }

    public List<Agreement> agreements() {
        return scheme.agreements();
    }

    public List<Competency> competencies() {
        return scheme.competencies();
    }

    /** @throws IllegalArgumentException if the scheme has no such competency */
    public Competency competency(String competencyId) {
        return scheme.competencies().stream()
                .filter(competency -> competency.id().equals(competencyId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No competency " + competencyId));
    }

    public RatingRules rating() {
        return scheme.rating();
    }

    public DecisionRules decision() {
        return scheme.decision();
    }

    public RetentionRules retention() {
        return scheme.retention();
    }

    public List<LevelRules> levels() {
        return scheme.levels();
    }

    /** @throws IllegalArgumentException if the scheme does not know the level */
    public LevelRules level(Level level) {
        return scheme.levels().stream()
                .filter(rules -> rules.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level " + level));
    }
}
