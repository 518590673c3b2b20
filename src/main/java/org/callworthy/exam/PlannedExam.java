package org.callworthy.exam;

import java.util.List;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.ExamComponent;

/** An exam with its blueprint, and the competencies that the blueprint names. */
public record PlannedExam(ExamOffer offer, ExamComponent component, List<Competency> competencies) {

    public PlannedExam {
        competencies = List.copyOf(competencies);
    }

    /** @throws IllegalArgumentException if the scheme has no such competency */
    public LocalizedText title(String competency) {
        return competencies.stream()
                .filter(each -> each.id().equals(competency))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No competency " + competency))
                .title();
    }
}
