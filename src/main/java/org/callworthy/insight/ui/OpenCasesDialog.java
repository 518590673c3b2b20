package org.callworthy.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.callworthy.account.PersonId;
import org.callworthy.certification.OpenOutcome;
import org.callworthy.certification.Window;
import org.callworthy.common.ui.Batches;
import org.callworthy.common.ui.NamedReasons;
import org.callworthy.common.ui.NamedReasons.Line;
import org.callworthy.insight.Rung;
import org.jspecify.annotations.Nullable;

/** Opens a case of one level for each of many people: whose, and why not, stands there before anything is done. */
class OpenCasesDialog extends Dialog {

    private final transient CaseDesk desk;
    private final Map<PersonId, String> people;
    private final SerializableRunnable opened;
    private final ComboBox<Rung> rung = new ComboBox<>(getTranslation("insight.open.level"));
    private final WindowFields window;
    private final Div preview = new Div();
    private final Button open = new Button(getTranslation("insight.open.none"));
    private final Button close = new Button(getTranslation("account.cancel"), click -> close());
    private List<PersonId> eligible = List.of();

    /** @param people names by id, in the order of the list */
    OpenCasesDialog(CaseDesk desk, Map<PersonId, String> people, @Nullable Rung likely, SerializableRunnable opened) {
        this.desk = desk;
        this.people = new LinkedHashMap<>(people);
        this.opened = opened;
        this.window = new WindowFields(desk.clock().instant());
        addClassName("insight-dialog");
        setWidth("42rem");
        setHeaderTitle(getTranslation("insight.open.title", people.size()));
        rung.setItems(desk.board().offered());
        rung.setItemLabelGenerator(each -> getTranslation("account.role." + each.track()) + " · "
                + getTranslation("insight.level." + each.level()));
        rung.setValue(likely);
        rung.addValueChangeListener(change -> look());
        window.onChange(this::look);
        preview.getElement().setAttribute("aria-live", "polite");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> openAll());
        add(rung, window, preview);
        getFooter().add(close, open);
        look();
    }

    private void look() {
        preview.removeAll();
        eligible = List.of();
        Optional<Window> wanted = window.value();
        if (rung.isEmpty()) {
            preview.add(new Paragraph(getTranslation("insight.open.choose")));
        } else if (wanted.isPresent()) {
            show(desk.certifications()
                    .preview(
                            people.keySet(),
                            rung.getValue().track(),
                            rung.getValue().level(),
                            wanted.get()));
        }
        open.setEnabled(!eligible.isEmpty());
        open.setText(getTranslation("insight.open.go", eligible.size()));
    }

    private void show(Map<PersonId, Optional<OpenOutcome>> refusals) {
        eligible = refusals.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        List<Line> can = eligible.stream()
                .map(person -> new Line(people.getOrDefault(person, ""), ""))
                .toList();
        List<Line> cannot = refusals.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(why -> new Line(people.getOrDefault(entry.getKey(), ""), Reasons.text(this, why))))
                .toList();
        if (!can.isEmpty()) {
            preview.add(new NamedReasons(getTranslation("insight.open.can", can.size()), can));
        }
        if (!cannot.isEmpty()) {
            preview.add(new NamedReasons(getTranslation("insight.open.cannot", cannot.size()), cannot));
        }
    }

    private void openAll() {
        Optional<Window> wanted = window.value();
        if (wanted.isEmpty()) {
            open.setEnabled(true);
            return;
        }
        Rung of = rung.getValue();
        Map<PersonId, OpenOutcome> outcomes = new LinkedHashMap<>();
        Batches<PersonId> batches = new Batches<>(
                eligible,
                some -> outcomes.putAll(desk.certifications().openCases(some, of.track(), of.level(), wanted.get())),
                left -> finish(outcomes));
        rung.setVisible(false);
        window.setVisible(false);
        open.setVisible(false);
        preview.removeAll();
        preview.add(batches);
        batches.start();
    }

    private void finish(Map<PersonId, OpenOutcome> outcomes) {
        add(outcomes, OpenOutcome.Opened.class::isInstance, "insight.open.opened");
        add(outcomes, outcome -> !(outcome instanceof OpenOutcome.Opened), "insight.open.cannot");
        close.setText(getTranslation("account.person.close"));
        opened.run();
    }

    private void add(Map<PersonId, OpenOutcome> outcomes, Predicate<OpenOutcome> which, String key) {
        List<Line> lines = new ArrayList<>();
        outcomes.forEach((person, outcome) -> {
            if (which.test(outcome)) {
                lines.add(new Line(people.getOrDefault(person, ""), Reasons.text(this, outcome)));
            }
        });
        if (!lines.isEmpty()) {
            preview.add(new NamedReasons(getTranslation(key, lines.size()), lines));
        }
    }
}
