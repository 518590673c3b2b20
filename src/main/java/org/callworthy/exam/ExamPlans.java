package org.callworthy.exam;

import java.util.List;
import java.util.stream.Stream;
import org.callworthy.common.Track;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Reads from the schemes what an exam is made of. */
@Component
class ExamPlans {

    private final Schemes schemes;

    ExamPlans(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The exams of the open levels of all schemes in force. */
    List<ExamOffer> offered() {
        return Stream.of(Track.values())
                .flatMap(track -> schemes.inForce(track).stream())
                .flatMap(scheme ->
                        scheme.levels().stream().filter(LevelRules::isOpen).flatMap(level -> exams(scheme, level)))
                .toList();
    }

    private static Stream<ExamOffer> exams(SchemeVersion scheme, LevelRules level) {
        return level.components().stream()
                .filter(ExamComponent.class::isInstance)
                .map(exam -> new ExamOffer(
                        new ExamRef(scheme.id(), level.level(), exam.id()),
                        scheme.track(),
                        level.title(),
                        exam.title()));
    }

    /** @throws IllegalArgumentException if there is no such exam */
    PlannedExam plan(ExamRef exam) {
        SchemeVersion scheme = schemes.version(exam.scheme());
        LevelRules level = scheme.level(exam.level());
        ExamComponent component = level.component(exam.component())
                .filter(ExamComponent.class::isInstance)
                .map(ExamComponent.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("No exam " + exam.component()));
        return new PlannedExam(
                new ExamOffer(exam, scheme.track(), level.title(), component.title()),
                component,
                scheme.competencies());
    }
}
