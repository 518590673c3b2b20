package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callworthy.bank.ImportFate;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;

/** What the questions of a file become, and what was not carried over; nothing is stored yet. */
final class ImportPreview extends Div {

    private static final int FEW = 6;

    ImportPreview(
            String bank, ImportFields fields, ItemReading.Read file, ImportFates fates, SerializableRunnable take) {
        int taken = (int)
                fates.items().values().stream().filter(ImportFate::isTaken).count();
        add(counts(this, fates.counts()));
        if (taken > 0 || fates.materials().values().stream().anyMatch(ImportFate::isTaken)) {
            Button go = new Button(getTranslation("bank.import.take", taken));
            go.addClickListener(click -> {
                try {
                    take.run();
                } finally {
                    go.setEnabled(true);
                }
            });
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.setDisableOnClick(true);
            add(go);
        }
        if (!file.items().isEmpty()) {
            add(grid(file.items(), fates.items()));
        }
        add(materials(this, fates.materials()));
        if (!file.losses().isEmpty()) {
            UnorderedList losses = new UnorderedList();
            file.losses().forEach(loss -> losses.add(new ListItem(ImportMinutes.said(loss, getLocale()))));
            add(new H3(getTranslation("bank.import.losses")), losses);
        }
        if (!file.blueprints().isEmpty()) {
            add(new ImportedExams(file.blueprints(), bank, fields));
        }
    }

    static Component counts(Component reader, Map<ImportFate, Integer> counts) {
        Paragraph line = new Paragraph(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> reader.getTranslation("bank.fate.n." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · ")));
        line.addClassName("figures");
        return line;
    }

    /** The questions that are not taken, each with the reason. */
    static Component leftOut(Component reader, Map<String, ImportFate> fates) {
        UnorderedList list = new UnorderedList();
        fates.forEach((key, fate) -> {
            if (fate.isLeftOut()) {
                list.add(new ListItem(key + ": " + reader.getTranslation("bank.fate." + fate)));
            }
        });
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    static Component materials(Component reader, Map<String, ImportFate> fates) {
        Div part = new Div();
        if (!fates.isEmpty()) {
            UnorderedList list = new UnorderedList();
            fates.forEach((key, fate) ->
                    list.add(new ListItem(key + ": " + reader.getTranslation("bank.material-fate." + fate))));
            part.add(new H3(reader.getTranslation("bank.materials")), list);
        }
        return part;
    }

    private Grid<ImportedItem> grid(List<ImportedItem> items, Map<String, ImportFate> fates) {
        Grid<ImportedItem> grid = new Grid<>();
        grid.addClassName("bank-import");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(items.size() <= FEW);
        grid.addColumn(item -> item.place().in(getLocale()))
                .setHeader(getTranslation("bank.import.place"))
                .setFlexGrow(1);
        grid.addColumn(ImportedItem::key)
                .setHeader(getTranslation("bank.new.key"))
                .setFlexGrow(2);
        grid.addColumn(item -> stem(item))
                .setHeader(getTranslation("bank.column.stem"))
                .setFlexGrow(4);
        grid.addColumn(item ->
                        getTranslation("bank.type." + item.item().path("type").asString("")))
                .setHeader(getTranslation("bank.column.type"))
                .setFlexGrow(1);
        grid.addColumn(item -> getTranslation("bank.fate." + fates.get(item.key())))
                .setHeader(getTranslation("bank.import.fate"))
                .setFlexGrow(2);
        grid.addColumn(item -> item.lost().stream()
                        .map(loss -> loss.what().in(getLocale()))
                        .collect(Collectors.joining("; ")))
                .setHeader(getTranslation("bank.import.lost"))
                .setFlexGrow(3);
        grid.setItems(items);
        return grid;
    }

    private static String stem(ImportedItem item) {
        return item.item()
                .path("stem")
                .valueStream()
                .map(text -> text.asString("").replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }
}
