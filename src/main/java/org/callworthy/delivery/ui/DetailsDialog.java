package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.Accommodations;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.Check;
import org.callworthy.delivery.ClockEntry;
import org.callworthy.delivery.ClockEntryKind;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.InvigilatorBoard;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.LateCame;

/** One attempt: how its time came about, what was noticed, what was granted and what came late. */
class DetailsDialog extends Dialog {

    private final transient Invigilation invigilation;
    private final transient InvigilatorBoard board;
    private final transient LateAnswers late;
    private final transient Accommodations accommodations;
    private final boolean acting;
    private final SerializableRunnable done;
    private final BoardRow row;

    DetailsDialog(
            BoardRow row,
            boolean acting,
            Invigilation invigilation,
            InvigilatorBoard board,
            LateAnswers late,
            Accommodations accommodations,
            SerializableRunnable done) {
        this.row = row;
        this.acting = acting;
        this.invigilation = invigilation;
        this.board = board;
        this.late = late;
        this.accommodations = accommodations;
        this.done = done;
        addClassName("delivery-details");
        setHeaderTitle(row.name());
        setWidth("44rem");
        Facts facts = new Facts()
                .fact(getTranslation("delivery.column.exam"), row.title().in(getLocale()))
                .fact(getTranslation("delivery.column.state"), getTranslation("delivery.state." + row.state()));
        Instant deadline = row.deadline();
        if (deadline != null) {
            facts.fact(getTranslation("delivery.details.deadline"), Formats.time(deadline));
            facts.fact(getTranslation("delivery.details.computers"), String.valueOf(row.epoch()));
        }
        add(facts, accommodation(), checks(board.checksOf(row.assignment())));
        AttemptId attempt = row.attempt();
        if (attempt != null) {
            List<ClockEntry> ledger = invigilation.ledgerOf(attempt);
            add(ledger(attempt, ledger), noticed(board.incidentsOf(attempt)));
            board.whatCameLate(attempt).ifPresent(came -> add(late(attempt, came, ledger)));
            if (row.isOpen()) {
                add(new H3(getTranslation("delivery.move")), new Paragraph(getTranslation("delivery.move.about")));
            }
        }
        getFooter().add(new Button(getTranslation("delivery.close"), click -> close()));
    }

    private Div accommodation() {
        Div part = new Div(new H3(getTranslation("delivery.accommodation")));
        boolean some =
                row.extraPercent() > 0 || row.largerText() || !row.breaks().isEmpty();
        UnorderedList granted = new UnorderedList();
        if (row.extraPercent() > 0) {
            granted.add(new ListItem(getTranslation("delivery.accommodation.extra", row.extraPercent())));
        }
        if (!row.breaks().isEmpty()) {
            granted.add(new ListItem(getTranslation("delivery.accommodation.breaks.are", row.breaks())));
        }
        if (row.largerText()) {
            granted.add(new ListItem(getTranslation("delivery.accommodation.larger")));
        }
        part.add(some ? granted : new Paragraph(getTranslation("delivery.accommodation.none")));
        if (acting && row.attempt() == null) {
            part.add(new Button(getTranslation("delivery.accommodation.change"), click -> {
                close();
                new AccommodationDialog(row, accommodations, done).open();
            }));
        }
        return part;
    }

    private Div checks(List<Check> found) {
        Div part = new Div();
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            found.forEach(each -> list.add(new ListItem(check(each))));
            part.add(new H3(getTranslation("delivery.checks")), list);
        }
        return part;
    }

    private String check(Check found) {
        String what = getTranslation(
                "delivery.check.line",
                getTranslation("delivery.check." + found.kind()),
                getTranslation("delivery.check-in." + (found.passed() ? "IN_ORDER" : "NOT_IN_ORDER")),
                Formats.time(found.at()));
        return found.by() == null
                ? what
                : getTranslation(
                        "delivery.check.by",
                        what,
                        found.document() == null ? "" : getTranslation("delivery.document." + found.document()),
                        found.by());
    }

    private Div ledger(AttemptId attempt, List<ClockEntry> ledger) {
        UnorderedList list = new UnorderedList();
        ledger.forEach(entry -> list.add(new ListItem(line(entry))));
        invigilation
                .runningPauseOf(attempt)
                .map(entry -> withReason(getTranslation("delivery.ledger.paused", Formats.time(entry.at())), entry))
                .ifPresent(line -> list.add(new ListItem(line)));
        return new Div(new H3(getTranslation("delivery.ledger")), list);
    }

    private String line(ClockEntry entry) {
        String kind = getTranslation("delivery.entry." + entry.kind());
        String at = Formats.time(entry.at());
        String what = entry.time().isZero()
                ? getTranslation("delivery.ledger.moment", kind, at)
                : getTranslation(
                        "delivery.ledger.entry",
                        kind,
                        Formats.length(entry.time().toMillis()),
                        at);
        return withReason(what, entry);
    }

    private String withReason(String what, ClockEntry entry) {
        return entry.reason().isEmpty()
                ? what
                : getTranslation(
                        "delivery.ledger.reason",
                        what,
                        entry.reason(),
                        Objects.requireNonNullElse(entry.enteredBy(), "–"));
    }

    private Div noticed(List<Incident> incidents) {
        Div part = new Div(new H3(getTranslation("delivery.column.incidents")));
        if (incidents.isEmpty()) {
            part.add(new Paragraph(getTranslation("delivery.incidents.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("delivery-incidents");
        incidents.forEach(each -> list.add(new ListItem(getTranslation(
                "delivery.incident.line",
                Formats.time(each.happenedAt()),
                getTranslation("delivery.incident." + each.kind()),
                each.detail()))));
        part.add(new Paragraph(getTranslation("delivery.incidents.about")), list);
        return part;
    }

    private Div late(AttemptId attempt, LateCame came, List<ClockEntry> ledger) {
        boolean reopened = ledger.stream().anyMatch(entry -> entry.kind() == ClockEntryKind.REOPENED);
        LateAnswersPart part = new LateAnswersPart(row, came, board.lateDecision(attempt), reopened);
        if (acting && !row.isOpen()) {
            part.letDecide((counts, reason) -> late.decide(attempt, counts, reason), () -> {
                close();
                done.run();
            });
        }
        return part;
    }
}
