package org.callworthy.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.certification.Window;
import org.callworthy.certification.WindowOutcome;
import org.callworthy.common.ui.Batches;
import org.callworthy.common.ui.NamedReasons;
import org.callworthy.common.ui.NamedReasons.Line;
import org.callworthy.delivery.AssignmentId;

/** Gives one window to what some people have not begun. */
class WindowDialog extends Dialog {

    private final transient CaseDesk desk;
    private final Map<AssignmentId, String> names;
    private final SerializableRunnable given;
    private final WindowFields window;
    private final Div result = new Div();
    private final Button give = new Button(getTranslation("insight.window.give"));
    private final Button close = new Button(getTranslation("account.cancel"), click -> close());

    /** @param names whose each assignment is */
    WindowDialog(CaseDesk desk, Map<AssignmentId, String> names, SerializableRunnable given) {
        this.desk = desk;
        this.names = new LinkedHashMap<>(names);
        this.given = given;
        this.window = new WindowFields(desk.clock().instant());
        addClassName("insight-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("insight.window.title", names.size()));
        result.getElement().setAttribute("aria-live", "polite");
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.addClickListener(click -> window.value().ifPresentOrElse(this::give, () -> give.setEnabled(true)));
        add(new Paragraph(getTranslation("insight.window.lead")), window, result);
        getFooter().add(close, give);
    }

    private void give(Window wanted) {
        Map<AssignmentId, WindowOutcome> outcomes = new LinkedHashMap<>();
        Batches<AssignmentId> batches = new Batches<>(
                List.copyOf(names.keySet()),
                some -> outcomes.putAll(desk.windows().give(some, wanted)),
                left -> finish(outcomes));
        window.setVisible(false);
        give.setVisible(false);
        result.add(batches);
        batches.start();
    }

    private void finish(Map<AssignmentId, WindowOutcome> outcomes) {
        List<Line> lines = outcomes.entrySet().stream()
                .map(entry -> new Line(names.getOrDefault(entry.getKey(), ""), Reasons.text(this, entry.getValue())))
                .toList();
        long done = outcomes.values().stream()
                .filter(WindowOutcome.Given.class::isInstance)
                .count();
        result.add(new NamedReasons(getTranslation("insight.window.done", done, lines.size()), lines));
        close.setText(getTranslation("account.person.close"));
        given.run();
    }
}
