package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.callworthy.common.ui.Notify;
import org.callworthy.roleplay.PublishOutcome;
import org.callworthy.roleplay.PublishOutcome.Lacks;
import org.callworthy.roleplay.PublishOutcome.Shortfall;
import org.callworthy.roleplay.ScenarioId;
import org.callworthy.roleplay.ScenarioSheet;
import org.callworthy.roleplay.ScenarioState;

/** Version and state, what is still missing, and the button that opens the scenario to candidates. */
class PublishPanel extends Div {

    private final transient LineDesk desk;
    private final ScenarioId id;
    private final int number;
    private final SerializableRunnable changed;

    PublishPanel(LineDesk desk, ScenarioSheet sheet, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        id = sheet.version().id();
        number = sheet.version().scenario().number();
        addClassName("roleplay-tools");
        add(
                new RouterLink(getTranslation("roleplay.scenarios"), ScenariosView.class),
                new Span(getTranslation("roleplay.scenario.version.number", number)),
                Badges.state(this, sheet.version().state()));
        if (sheet.version().state() == ScenarioState.DRAFT) {
            draft(sheet.shortfalls());
        }
    }

    private void draft(List<Shortfall> shortfalls) {
        Span missing = new Span(missing(shortfalls));
        missing.addClassName(shortfalls.isEmpty() ? "good" : "warn");
        missing.getElement().setAttribute("role", "status");
        Button publish = new Button(getTranslation("roleplay.publish"), click -> ask());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(shortfalls.isEmpty());
        add(missing, publish);
    }

    private String missing(List<Shortfall> shortfalls) {
        return shortfalls.isEmpty()
                ? getTranslation("roleplay.publish.ready")
                : getTranslation(
                        "roleplay.publish.missing", count(shortfalls, Lacks.APPROVAL), count(shortfalls, Lacks.AUDIO));
    }

    private static long count(List<Shortfall> shortfalls, Lacks what) {
        return shortfalls.stream().filter(one -> one.lacks() == what).count();
    }

    private void ask() {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation("roleplay.publish.ask", number),
                getTranslation("roleplay.publish.consequence"),
                getTranslation("roleplay.publish"),
                confirm -> publish());
        question.setCancelable(true);
        question.setCancelText(getTranslation("roleplay.cancel"));
        question.open();
    }

    private void publish() {
        switch (desk.scenarios().publish(id)) {
            case PublishOutcome.Published done -> Notify.done(getTranslation("roleplay.publish.done"));
            case PublishOutcome.NotReady(List<Shortfall> shortfalls) -> Notify.refused(missing(shortfalls));
            case PublishOutcome.Outdated outdated -> Notify.refused(getTranslation("roleplay.publish.outdated"));
        }
        changed.run();
    }
}
