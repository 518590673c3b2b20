package org.callworthy.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.Attempt;
import org.callworthy.insight.OpenCase;
import org.callworthy.insight.PersonSheet.CaseLine;
import org.callworthy.insight.PersonSheet.PartLine;
import org.callworthy.insight.Stage;
import org.jspecify.annotations.Nullable;

/** A case with what it waits for, its windows and attempts, and what the department can do about it. */
class CaseCard extends Div {

    private final transient @Nullable CaseDesk desk;
    private final String name;
    private final SerializableRunnable changed;

    /** @param desk null for those who may look only */
    CaseCard(CaseLine of, @Nullable CaseDesk desk, String name, SerializableRunnable changed) {
        this.desk = desk;
        this.name = name;
        this.changed = changed;
        addClassName("insight-case");
        H3 heading = new H3(PersonFacts.rung(this, of.rung()));
        Div head = new Div(heading, state(of));
        head.addClassName("insight-case-head");
        add(head);
        of.parts().forEach(part -> add(part(part)));
        if (of.open() != null && desk != null) {
            Button end = new Button(
                    getTranslation("insight.end"), click -> new EndCaseDialog(desk, of.id(), changed).open());
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(end);
        }
    }

    private Span state(CaseLine of) {
        OpenCase open = of.open();
        if (open == null) {
            return LinesGrid.toned(
                    getTranslation("certification.state." + of.state()) + " · "
                            + Formats.date(of.decidedAt() == null ? of.openedAt() : of.decidedAt()),
                    "soft");
        }
        return LinesGrid.toned(
                getTranslation("insight.show." + open.stage()) + " · "
                        + getTranslation("account.since", Formats.date(open.since())),
                open.stage() == Stage.MISSED ? "bad" : "accent");
    }

    private Div part(PartLine part) {
        Span below = LinesGrid.toned(state(part), part.missed() ? "bad" : "soft");
        Div line = PersonFacts.line(
                new Span(part.title().in(getLocale()) + number(part)),
                below,
                Formats.dateTime(part.assignment().opensAt()) + " – "
                        + Formats.dateTime(part.assignment().closesAt()));
        if (desk != null && part.canHaveAnotherWindow()) {
            CaseDesk at = desk;
            Button window = new Button(
                    getTranslation("insight.window.new"),
                    click -> new WindowDialog(at, Map.of(part.assignment().id(), name), changed).open());
            window.addThemeVariants(
                    part.missed() ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(window);
        }
        return line;
    }

    private String number(PartLine part) {
        int attempt = part.assignment().attemptNo();
        return attempt == 1 ? "" : " · " + getTranslation("insight.attempt", attempt);
    }

    private String state(PartLine part) {
        Attempt attempt = part.attempt();
        if (part.missed()) {
            return getTranslation("insight.part.MISSED");
        }
        if (attempt != null && attempt.closedAt() != null) {
            return getTranslation("insight.part.CLOSED", Formats.dateTime(attempt.closedAt()));
        }
        return attempt == null
                ? getTranslation("insight.part." + part.assignment().state())
                : getTranslation("insight.part.UNDER_WAY", Formats.dateTime(attempt.startedAt()));
    }
}
