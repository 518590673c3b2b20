package org.callworthy.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Competency;
import org.callworthy.scheme.Cut;
import org.callworthy.scheme.CutBasis;
import org.callworthy.scheme.Cuts;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.LevelState;
import org.callworthy.scheme.Prerequisites;
import org.callworthy.scheme.RolePlayComponent;

/** A level for tests: exam and role-play, cuts at 70 overall and 60 each; more as a test asks. */
record TestLevel(int examWeight, Map<String, Cut> competencyCuts) {

    static final List<Competency> COMPETENCIES =
            List.of(competency("communication"), competency("emotional-handling"), competency("compliance"));

    static TestLevel halfAndHalf() {
        return new TestLevel(50, Map.of());
    }

    TestLevel weighingTheExam(int percent) {
        return new TestLevel(percent, competencyCuts);
    }

    TestLevel cutting(String competency, String percent) {
        return new TestLevel(examWeight, Map.of(competency, cut(percent)));
    }

    LevelRules rules() {
        return new LevelRules(
                Level.I,
                LocalizedText.of("Foundation", "初级"),
                LevelState.OPEN,
                LocalizedText.of("What they can do", "能做什么"),
                36,
                new Prerequisites(Optional.empty(), 0, 16),
                List.of(
                        new ExamComponent(
                                "exam", LocalizedText.of("Exam", "理论考试"), examWeight, 3, 14, 40, "bank", List.of()),
                        new RolePlayComponent(
                                "role-play",
                                LocalizedText.of("Role-play", "情景演练"),
                                100 - examWeight,
                                3,
                                14,
                                20,
                                List.of("late-refund"))),
                new Cuts(cut("70"), Map.of("exam", cut("60"), "role-play", cut("60")), competencyCuts));
    }

    private static Cut cut(String percent) {
        return new Cut(new BigDecimal(percent), new CutBasis.Provisional());
    }

    private static Competency competency(String id) {
        LocalizedText title = LocalizedText.of("Competency " + id, "能力项" + id);
        return new Competency(id, title, title);
    }
}
