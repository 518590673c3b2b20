package org.callworthy.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.ExamOffer;
import org.callworthy.exam.PlannedExam;
import org.callworthy.scheme.BlueprintCell;

/** How exams, cells of blueprints and expected figures are written on screens. */
final class ExamTexts {

    private ExamTexts() {}

    static String name(Component screen, ExamOffer exam) {
        return String.join(
                " · ",
                screen.getTranslation("account.role." + exam.track()),
                exam.level().in(reader()),
                exam.component().in(reader()));
    }

    static String competency(PlannedExam exam, BlueprintCell cell) {
        return exam.title(cell.competency()).in(reader());
    }

    /** What the cell says beside the competency; empty if nothing. */
    static String kind(Component screen, BlueprintCell cell) {
        List<String> words = new ArrayList<>();
        cell.difficulty().ifPresent(one -> words.add(screen.getTranslation("exam.difficulty." + one)));
        cell.type().ifPresent(one -> words.add(screen.getTranslation("exam.type." + one)));
        cell.endorsement().ifPresent(one -> words.add(screen.getTranslation("exam.cell.endorsement", one)));
        return String.join(", ", words);
    }

    static String cell(Component screen, PlannedExam exam, BlueprintCell cell) {
        String kind = kind(screen, cell);
        return kind.isEmpty()
                ? competency(exam, cell)
                : screen.getTranslation("exam.cell", competency(exam, cell), kind);
    }

    /** @param share from 0 to 1 */
    static String percent(double share) {
        return Formats.percent(BigDecimal.valueOf(Math.round(share * 1000), 1));
    }

    static Locale reader() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
