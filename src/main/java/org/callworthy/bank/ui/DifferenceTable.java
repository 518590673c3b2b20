package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What is not the same in two versions of an item, place by place. */
final class DifferenceTable extends Div {

    DifferenceTable(JsonNode before, JsonNode after) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        collect(before, JsonPointer.empty(), old);
        collect(after, JsonPointer.empty(), now);
        Set<String> places = new LinkedHashSet<>(old.keySet());
        places.addAll(now.keySet());
        places.removeIf(
                place -> place.equals("version") || old.getOrDefault(place, "").equals(now.getOrDefault(place, "")));
        if (places.isEmpty()) {
            add(new Paragraph(getTranslation("bank.history.same")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("bank-difference");
        NativeTableRow head = table.getHead().addRow();
        for (String name : List.of("place", "before", "after")) {
            head.addHeaderCell().setText(getTranslation("bank.history." + name));
        }
        for (String place : places) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(place);
            row.addDataCell().add(text("del", old.getOrDefault(place, "")));
            row.addDataCell().add(text("ins", now.getOrDefault(place, "")));
        }
        add(table);
    }

    private static com.vaadin.flow.component.HtmlContainer text(String tag, String words) {
        var text = new com.vaadin.flow.component.HtmlContainer(tag);
        text.setText(words);
        return text;
    }

    private static void collect(JsonNode node, JsonPointer at, Map<String, String> texts) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(child, at.appendProperty(name), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), texts);
            }
        } else {
            texts.put(Places.of(at), node.asString(""));
        }
    }
}
