package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.bank.ItemFilter;
import org.callworthy.bank.ItemRow;
import org.callworthy.bank.Items;

/** An item a row, by its current version. */
final class ItemGrid extends Grid<ItemRow> {

    private final Map<String, String> competencies;

    ItemGrid(Map<String, String> competencies) {
        this.competencies = Map.copyOf(competencies);
        addClassName("bank-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setEmptyStateText(getTranslation("bank.items.none"));
        addComponentColumn(this::item)
                .setHeader(getTranslation("bank.column.item"))
                .setFlexGrow(6);
        addComponentColumn(row -> Badges.state(this, row.state()))
                .setHeader(getTranslation("bank.column.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(this::type).setHeader(getTranslation("bank.column.type")).setFlexGrow(2);
        addColumn(this::filed)
                .setHeader(getTranslation("bank.column.competency"))
                .setFlexGrow(2);
        addColumn(row -> row.difficulty().isEmpty() ? "" : getTranslation("bank.difficulty." + row.difficulty()))
                .setHeader(getTranslation("bank.column.difficulty"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> String.join(getTranslation("bank.comma"), row.tags()))
                .setHeader(getTranslation("bank.column.tags"))
                .setFlexGrow(2);
        addColumn(ItemRow::shown)
                .setHeader(getTranslation("bank.column.shown"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::notes)
                .setHeader(getTranslation("bank.column.notes"))
                .setFlexGrow(2);
        getColumns().forEach(column -> column.setResizable(true));
    }

    /** Shows what matches, a page at a time; gives back how many there are. */
    int load(AuthorDesk desk, ItemFilter filter) {
        Items items = desk.items();
        int count = items.count(filter);
        deselectAll();
        setItems(DataProvider.fromCallbacks(
                query -> items.page(filter, query.getOffset(), query.getLimit()).stream(), query -> count));
        return count;
    }

    void onSelection(SerializableConsumer<Set<ItemRow>> listener) {
        asMultiSelect().addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    List<ItemRow> chosen() {
        return new ArrayList<>(asMultiSelect().getValue());
    }

    private Component item(ItemRow row) {
        RouterLink link = new RouterLink(row.itemKey(), ItemView.class, ItemView.of(row.itemKey()));
        Span stem = new Span(row.stem().in(getLocale()).strip().replaceAll("\\s+", " "));
        stem.addClassNames("soft", "bank-stem");
        Div both = new Div(link, stem);
        both.addClassName("bank-item-cell");
        return both;
    }

    private String type(ItemRow row) {
        return row.type().isEmpty() ? "" : getTranslation("bank.type." + row.type());
    }

    private String filed(ItemRow row) {
        return competencies.getOrDefault(row.competency(), row.competency());
    }

    private Component notes(ItemRow row) {
        Div notes = new Div();
        notes.addClassName("bank-notes");
        if (row.findings() > 0) {
            notes.add(note(getTranslation("bank.note.findings", row.findings()), "warn"));
        }
        if (row.approved() != null && row.approved() != row.number()) {
            notes.add(note(getTranslation("bank.note.approved", row.approved()), "soft"));
        }
        if (row.practice()) {
            notes.add(note(getTranslation("bank.note.practice"), "soft"));
        }
        if (row.reports() > 0) {
            notes.add(note(getTranslation("bank.note.reports", row.reports()), "bad"));
        }
        return notes;
    }

    private static Span note(String text, String tone) {
        Span note = new Span(text);
        note.addClassName(tone);
        return note;
    }
}
