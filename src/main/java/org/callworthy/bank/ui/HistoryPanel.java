package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import org.callworthy.bank.Draft;
import org.callworthy.bank.HistoryEntry;
import org.callworthy.common.ui.Formats;

/** What happened to an item, and how its versions differ. */
final class HistoryPanel extends Div {

    private final transient List<Draft> versions;
    private final Div difference = new Div();

    HistoryPanel(List<HistoryEntry> history, List<Draft> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparingInt(Draft::number).reversed())
                .toList();
        if (versions.size() > 1) {
            add(new H2(getTranslation("bank.history.difference")), choice(), difference);
            show(0);
        }
        OrderedList acts = new OrderedList();
        acts.addClassName("bank-acts");
        history.forEach(entry -> acts.add(act(entry)));
        add(new H2(getTranslation("bank.history.acts")));
        add(acts);
        int first = this.versions.getLast().number();
        if (history.stream()
                .noneMatch(entry -> entry.version() == first && entry.act().isFirst())) {
            add(new Paragraph(getTranslation("bank.history.from-file")));
        }
    }

    private Select<Integer> choice() {
        Select<Integer> choice = new Select<>();
        choice.setAriaLabel(getTranslation("bank.history.difference"));
        choice.setItems(
                java.util.stream.IntStream.range(0, versions.size() - 1).boxed().toList());
        choice.setItemLabelGenerator(at -> getTranslation(
                "bank.history.versions",
                versions.get(at + 1).number(),
                versions.get(at).number()));
        choice.setValue(0);
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(int at) {
        difference.removeAll();
        difference.add(new DifferenceTable(
                versions.get(at + 1).source(), versions.get(at).source()));
    }

    private ListItem act(HistoryEntry entry) {
        String who = entry.person() == null
                ? getTranslation(entry.act().isOfFile() ? "bank.history.file" : "bank.history.system")
                : entry.person();
        Span what = new Span(getTranslation("bank.act.done." + entry.act(), entry.version()));
        Span when = new Span(who + " · " + Formats.dateTime(entry.at()));
        when.addClassName("soft");
        ListItem item = new ListItem(what, when);
        if (!entry.note().isEmpty()) {
            item.add(new Paragraph(entry.note()));
        }
        return item;
    }
}
