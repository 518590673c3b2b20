package org.callworthy.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.callworthy.exam.BlueprintFilling;
import org.callworthy.exam.BlueprintFilling.CellFilling;
import org.callworthy.exam.MakeForms;
import org.callworthy.exam.MakeOutcome.Clashing;
import org.callworthy.exam.assembly.Cell;
import org.callworthy.exam.assembly.Rule;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;

/** Says which rules cannot hold together, each as a sentence. */
class ClashText extends Div {

    private final transient BlueprintFilling filling;
    private final MakeForms asked;

    ClashText(Clashing clash, BlueprintFilling filling, MakeForms asked) {
        this.filling = filling;
        this.asked = asked;
        addClassName("exam-clash");
        getElement().setAttribute("role", "alert");
        UnorderedList rules = new UnorderedList();
        clash.rules().forEach(rule -> rules.add(new ListItem(sentence(this, rule))));
        add(
                new Paragraph(getTranslation(
                        !clash.settled()
                                ? "exam.clash.unsettled"
                                : clash.rules().size() == 1 ? "exam.clash.one" : "exam.clash.several")),
                rules);
    }

    private String sentence(Component screen, Rule rule) {
        return switch (rule) {
            case Rule.Fill(Cell cell) -> fill(cell);
            case Rule.Anchors(int items) -> screen.getTranslation("exam.clash.anchors", items, filling.anchors());
            case Rule.Time(int seconds) ->
                screen.getTranslation("exam.clash.time", seconds / 60, Math.ceilDiv(filling.seconds(), 60));
            case Rule.Uses(int forms) -> screen.getTranslation("exam.clash.uses", forms, asked.forms());
            case Rule.Overlap(int items) -> screen.getTranslation("exam.clash.overlap", items);
            case Rule.Enemies() -> screen.getTranslation("exam.clash.enemies");
            case Rule.Cases() -> screen.getTranslation("exam.clash.cases");
        };
    }

    private String fill(Cell cell) {
        CellFilling filled = filling.cells().stream()
                .filter(each -> isSame(each.cell(), cell))
                .findFirst()
                .orElseThrow();
        return getTranslation(
                asked.forms() == 1 ? "exam.clash.fill" : "exam.clash.fill.each",
                filled.available(),
                ExamTexts.cell(this, filling.exam(), filled.cell()),
                cell.items(),
                asked.forms());
    }

    private static boolean isSame(BlueprintCell one, Cell other) {
        return one.competency().equals(other.competency())
                && one.difficulty().map(Difficulty::key).equals(other.difficulty())
                && one.type().equals(other.type())
                && one.endorsement().equals(other.endorsement());
    }
}
