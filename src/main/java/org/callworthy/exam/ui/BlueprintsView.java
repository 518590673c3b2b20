package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.exam.BlueprintFilling;
import org.callworthy.exam.ExamOffer;
import org.callworthy.scheme.FormLimits;

/** What the blueprint of an exam asks for, and how well the bank can fill it. */
@Route("blueprints")
@Menu(title = "exam.menu.blueprints", order = 37, icon = "vaadin:table")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
class BlueprintsView extends Page {

    private final transient FormsDesk desk;
    private final ComboBox<ExamOffer> exam = new ComboBox<>();
    private final Div content = new Div();

    BlueprintsView(FormsDesk desk) {
        this.desk = desk;
        title(getTranslation("exam.blueprint.title"));
        lead(getTranslation("exam.blueprint.lead"));
        List<ExamOffer> offered = desk.blueprints().offered();
        if (offered.isEmpty()) {
            add(new Empty(
                    VaadinIcon.TABLE,
                    getTranslation("exam.blueprint.none"),
                    getTranslation("exam.blueprint.none.next")));
            return;
        }
        Button make = new Button(
                getTranslation("exam.forms.make"),
                VaadinIcon.COPY_O.create(),
                click -> new MakeFormsDialog(desk, exam.getValue()).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        actions(make);
        exam.setLabel(getTranslation("exam.blueprint.exam"));
        exam.setItems(offered);
        exam.setItemLabelGenerator(each -> ExamTexts.name(this, each));
        exam.addClassName("exam-choice");
        exam.setValue(offered.getFirst());
        exam.addValueChangeListener(change -> {
            make.setEnabled(change.getValue() != null);
            show();
        });
        add(exam, content);
        show();
    }

    private void show() {
        content.removeAll();
        ExamOffer chosen = exam.getValue();
        if (chosen == null) {
            return;
        }
        BlueprintFilling filling = desk.blueprints().filling(chosen.exam());
        if (filling.items() == 0) {
            content.add(new Empty(
                    VaadinIcon.TABLE,
                    getTranslation(
                            "exam.blueprint.no-items",
                            filling.exam().component().bank()),
                    getTranslation("exam.blueprint.no-items.next")));
        }
        content.add(
                verdict(filling),
                facts(filling),
                new FillTable(filling, getTranslation("exam.blueprint.table")),
                note());
    }

    private Paragraph verdict(BlueprintFilling filling) {
        Paragraph verdict = new Paragraph(
                filling.isFull()
                        ? getTranslation("exam.blueprint.full", filling.forms())
                        : getTranslation("exam.blueprint.short"));
        verdict.addClassNames("exam-verdict", filling.isFull() ? "good" : "bad");
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    private Facts facts(BlueprintFilling filling) {
        FormLimits limits = filling.exam().component().limits();
        Facts facts = new Facts()
                .fact(
                        getTranslation("exam.blueprint.items"),
                        String.valueOf(filling.exam().component().items()))
                .fact(
                        getTranslation("exam.blueprint.bank"),
                        getTranslation(
                                "exam.blueprint.bank.of",
                                filling.exam().component().bank(),
                                filling.items()))
                .fact(
                        getTranslation("exam.blueprint.time"),
                        getTranslation(
                                "exam.blueprint.time.of",
                                Formats.length(filling.seconds() * 1000L),
                                limits.expectedMinutes()
                                        .orElse(filling.exam().component().minutes())));
        if (limits.anchors().isPresent()) {
            facts.fact(
                    getTranslation("exam.blueprint.anchors"),
                    getTranslation("exam.blueprint.anchors.of", limits.anchors().getAsInt(), filling.anchors()));
        }
        limits.overlap().ifPresent(most -> facts.fact(getTranslation("exam.blueprint.overlap"), String.valueOf(most)));
        limits.mostUses().ifPresent(most -> facts.fact(getTranslation("exam.blueprint.uses"), String.valueOf(most)));
        return facts;
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(getTranslation("exam.blueprint.note"));
        note.addClassNames("soft", "exam-note");
        return note;
    }
}
