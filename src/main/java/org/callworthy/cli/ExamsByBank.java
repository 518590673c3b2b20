package org.callworthy.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.Prerequisites;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The exams that can be sat now, by the bank that their items come from. */
@Component
class ExamsByBank {

    record Exam(String bank, Track track, Level level, Prerequisites asked) {}

    private final Schemes schemes;

    ExamsByBank(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @throws WrongUsage if there is none, or one that asks for an earlier certification */
    Exam find(String bank) {
        List<Exam> all = Arrays.stream(Track.values())
                .flatMap(track -> schemes.inForce(track).stream())
                .flatMap(ExamsByBank::of)
                .toList();
        Exam exam = all.stream()
                .filter(each -> each.bank().equals(bank))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("No exam draws on a bank " + bank + "; there are "
                        + String.join(", ", all.stream().map(Exam::bank).toList()) + "."));
        if (exam.asked().level().isPresent()) {
            throw new WrongUsage("The exam of " + bank + " asks for level "
                    + exam.asked().level().get() + " first, which nobody new has.");
        }
        return exam;
    }

    private static Stream<Exam> of(SchemeVersion scheme) {
        return scheme.levels().stream()
                .filter(LevelRules::isOpen)
                .flatMap(level -> level.components().stream()
                        .filter(ExamComponent.class::isInstance)
                        .map(component -> ((ExamComponent) component).bank())
                        .map(bank -> new Exam(bank, scheme.track(), level.level(), level.prerequisites())));
    }
}
