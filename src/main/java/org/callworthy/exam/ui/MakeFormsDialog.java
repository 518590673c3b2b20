package org.callworthy.exam.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.callworthy.common.ui.Notify;
import org.callworthy.exam.BlueprintFilling;
import org.callworthy.exam.ExamOffer;
import org.callworthy.exam.FormSetId;
import org.callworthy.exam.MakeForms;
import org.callworthy.exam.MakeOutcome;
import org.callworthy.scheme.ExamComponent;
import org.jspecify.annotations.Nullable;

/** Asks how many forms of which exam, waits for them without holding the page, and leads to them or says why there are none. */
class MakeFormsDialog extends Dialog {

    private static final int LOOK_MILLIS = 700;
    private static final int FEWEST_USUAL = 2;
    private static final int MOST_USUAL = 5;

    private final transient FormsDesk desk;
    private final ComboBox<ExamOffer> exam = new ComboBox<>();
    private final CountField forms;
    private final CountField overlap;
    private final Div outcome = new Div();
    private final Button make = new Button(getTranslation("exam.forms.make.do"), click -> make());
    private final Button close = new Button(getTranslation("exam.forms.close"), click -> close());
    private transient @Nullable CompletableFuture<MakeOutcome> work;
    private @Nullable Registration polling;

    MakeFormsDialog(FormsDesk desk, @Nullable ExamOffer chosen) {
        this.desk = desk;
        setWidth("36rem");
        addClassName("exam-make");
        setHeaderTitle(getTranslation("exam.forms.make"));
        forms = new CountField(getTranslation("exam.forms.count"), 1, MakeForms.MOST_FORMS, FEWEST_USUAL);
        overlap = new CountField(getTranslation("exam.forms.overlap"), 0, MakeForms.MOST_OVERLAP, 0);
        exam.setLabel(getTranslation("exam.blueprint.exam"));
        exam.setItemLabelGenerator(each -> ExamTexts.name(this, each));
        exam.setItems(desk.blueprints().offered());
        exam.setWidthFull();
        exam.addValueChangeListener(change -> limit());
        exam.setValue(chosen);
        outcome.getElement().setAttribute("aria-live", "polite");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div numbers = new Div(forms, overlap);
        numbers.addClassName("exam-make-numbers");
        add(new Paragraph(getTranslation("exam.forms.make.about")), exam, numbers, outcome);
        getFooter().add(close, make);
    }

    /** No looser than the exam's scheme allows; as many as the bank has items for, within the usual. */
    private void limit() {
        ExamOffer chosen = exam.getValue();
        make.setEnabled(chosen != null);
        if (chosen != null) {
            BlueprintFilling filling = desk.blueprints().filling(chosen.exam());
            ExamComponent of = filling.exam().component();
            forms.setValue(String.valueOf(Math.clamp(filling.forms(), FEWEST_USUAL, MOST_USUAL)));
            int most = Math.min(MakeForms.MOST_OVERLAP, of.limits().overlap().orElse(of.items() - 1));
            overlap.limit(most);
            overlap.setValue(String.valueOf(of.limits().overlap().isPresent() ? most : 0));
        }
        outcome.removeAll();
    }

    private void make() {
        ExamOffer chosen = exam.getValue();
        Optional<Integer> count = forms.number();
        Optional<Integer> shared = overlap.number();
        if (chosen == null || count.isEmpty() || shared.isEmpty()) {
            return;
        }
        MakeForms asked = new MakeForms(chosen.exam(), count.get(), shared.get(), count.get());
        work = desk.workshop().start(asked);
        busy(true);
        UI ui = UI.getCurrentOrThrow();
        ui.setPollInterval(LOOK_MILLIS);
        polling = ui.addPollListener(poll -> look(asked));
    }

    /** Called by the page every moment while the forms are made. */
    private void look(MakeForms asked) {
        CompletableFuture<MakeOutcome> waited = work;
        if (waited == null || !waited.isDone()) {
            return;
        }
        stop();
        busy(false);
        switch (waited.join()) {
            case MakeOutcome.Made(FormSetId set) -> {
                close();
                Notify.done(getTranslation("exam.forms.made", asked.forms()));
                UI.getCurrentOrThrow().navigate(FormSetView.class, set.toString());
            }
            case MakeOutcome.Clashing clash ->
                outcome.add(new ClashText(clash, desk.blueprints().filling(asked.exam()), asked));
            case MakeOutcome.NotFound(int found) -> {
                Paragraph text = new Paragraph(getTranslation("exam.forms.not-found", found, asked.forms()));
                text.addClassName("exam-clash");
                text.getElement().setAttribute("role", "alert");
                outcome.add(text);
            }
        }
    }

    private void busy(boolean working) {
        exam.setReadOnly(working);
        forms.setReadOnly(working);
        overlap.setReadOnly(working);
        make.setEnabled(!working);
        outcome.removeAll();
        if (working) {
            outcome.add(new Working());
        }
    }

    private void stop() {
        work = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        stop();
    }
}
