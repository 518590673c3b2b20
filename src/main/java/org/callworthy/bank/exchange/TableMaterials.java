package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.bank.Loss;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** The materials of a table, each a row. */
final class TableMaterials {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 20_000;

    private final ItemKeys keys = new ItemKeys();
    private final List<ObjectNode> materials = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    List<ObjectNode> materials() {
        return materials;
    }

    List<Loss> losses() {
        return losses;
    }

    void add(TableCells row) {
        ObjectNode title = row.texts(Column.TITLE);
        ObjectNode text = row.texts(Column.TEXT);
        if (title.isEmpty() || text.isEmpty()) {
            lost(row, Wording.of("a material without a title or without a text"));
            return;
        }
        row.tellLosses(what -> lost(row, what));
        ObjectNode material = Json.mapper().createObjectNode();
        material.put("id", keys.next(row.cell(Column.ID), title.toString()));
        material.put("version", version(row));
        if (TableFlag.of(row, Column.CASE, what -> lost(row, what))) {
            material.put("case", true);
        }
        material.set("title", cut(row, title, LONGEST_TITLE));
        material.set("text", cut(row, text, LONGEST_TEXT));
        materials.add(material);
    }

    private int version(TableCells row) {
        return Decimals.whole(row.cell(Column.VERSION))
                .filter(number -> number >= 1 && number <= 9999)
                .orElse(1);
    }

    private ObjectNode cut(TableCells row, ObjectNode texts, int longest) {
        ObjectNode cut = Json.mapper().createObjectNode();
        texts.forEachEntry((tag, text) -> {
            String words = text.asString();
            if (words.length() > longest) {
                lost(row, Wording.of("the end of a text of more than {0} characters", longest));
            }
            cut.put(tag, words.substring(0, Math.min(words.length(), longest)));
        });
        return cut;
    }

    private void lost(TableCells row, Wording what) {
        losses.add(new Loss(row.place(), what));
    }
}
