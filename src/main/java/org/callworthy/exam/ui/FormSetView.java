package org.callworthy.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.exam.FormSetId;
import org.callworthy.exam.FormSetLine;
import org.callworthy.exam.FormSetOutcome;
import org.callworthy.exam.FormSetReport;
import org.callworthy.exam.FormSetState;

/** The forms of a set side by side, what is in each, and whether they are given out. */
@Route("forms/set")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
class FormSetView extends Page implements HasUrlParameter<String> {

    private final transient FormsDesk desk;
    private final Div buttons = new Div();

    FormSetView(FormsDesk desk) {
        this.desk = desk;
        buttons.addClassName("exam-practice-ways");
        actions(buttons);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(FormSetId.parse(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(FormSetId id) {
        FormSetReport report = desk.sets().find(id).orElseThrow(NotFoundException::new);
        FormSetLine set = report.set();
        clearContent();
        title(getTranslation(
                "exam.set.title",
                set.forms(),
                ExamTexts.name(this, report.exam().offer())));
        lead(getTranslation("exam.set.lead." + set.state(), Formats.dateTime(set.madeAt()), set.uses()));
        buttons(set);
        add(new SetBadges(set));
        if (set.stale() > 0) {
            Paragraph stale = new Paragraph(getTranslation("exam.set.stale", set.stale()));
            stale.addClassNames("exam-clash", "bad");
            add(stale);
        }
        String sideBySide = getTranslation("exam.set.side-by-side");
        add(new H2(sideBySide), new FormPlot(report.forms()), new FormTable(report, sideBySide));
        Paragraph limits = new Paragraph(getTranslation("exam.set.limits", set.overlap(), set.mostUses()));
        limits.addClassNames("soft", "exam-note");
        add(limits);
        if (report.forms().size() > 1) {
            String shared = getTranslation("exam.set.shared");
            add(new H2(shared), new SharedTable(report.shared(), shared));
        }
        add(new H2(getTranslation("exam.set.items")));
        report.forms().forEach(form -> add(new FormItems(form, report.exam(), desk.blueprints())));
    }

    private void buttons(FormSetLine set) {
        buttons.removeAll();
        buttons.add(new Anchor("forms", getTranslation("exam.set.all")));
        if (set.state() != FormSetState.ACTIVE && set.isUsable()) {
            Button activate = new Button(
                    getTranslation("exam.set.activate"),
                    click -> act(set, desk.sets().activate(set.id(), set.version()), "exam.set.activated"));
            activate.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(activate);
        }
        if (set.state() != FormSetState.WITHDRAWN) {
            buttons.add(new Button(
                    getTranslation("exam.set.withdraw"),
                    click -> act(set, desk.sets().withdraw(set.id(), set.version()), "exam.set.withdrawn")));
        }
    }

    private void act(FormSetLine set, FormSetOutcome outcome, String done) {
        switch (outcome) {
            case DONE -> Notify.done(getTranslation(done));
            case STALE -> Notify.refused(getTranslation("exam.set.why.stale"));
            case CHANGED_MEANWHILE -> Notify.refused(getTranslation("exam.set.why.meanwhile"));
        }
        show(set.id());
    }
}
