package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Limits;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a table, by its headings.
 *
 * @param language of texts that do not name theirs
 */
record TableCells(Wording place, RowKind kind, Map<Heading, String> cells, Locale language) {

    String cell(Column column) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().column() == column)
                .map(cell -> DrawnSigns.without(cell.getValue()))
                .findFirst()
                .orElse("");
    }

    ObjectNode texts(Column column) {
        return texts(column, Heading.NO_LETTER);
    }

    /** What a column says in each language. */
    ObjectNode texts(Column column, char letter) {
        ObjectNode texts = Json.mapper().createObjectNode();
        cells.forEach((heading, text) -> {
            if (heading.column() == column
                    && heading.letter() == letter
                    && !said(text).isEmpty()) {
                texts.put(heading.language().toLanguageTag(), said(text));
            }
        });
        return texts;
    }

    private static String said(String cell) {
        return DrawnSigns.without(cell).strip();
    }

    /** Tells what of the row comes nowhere. */
    void tellLosses(Lost lost) {
        if (cells.values().stream().anyMatch(cell -> cell.length() >= Limits.CELL_CHARACTERS)) {
            lost.add(Wording.of("the end of a text of more than {0} characters", Limits.CELL_CHARACTERS));
        }
        DrawnSigns.without(String.join("", cells.values()), lost);
        cells.forEach((heading, text) -> {
            if (!uses(heading.column()) && !said(text).isEmpty()) {
                lost.add(Losses.of(
                        "{0} in the column {1}, which has no meaning in this row",
                        text, heading.column().heading(Locale.ENGLISH)));
            }
        });
    }

    /** A column that is called text holds the question where no other one does. */
    private boolean uses(Column column) {
        return kind.uses(column)
                || kind == RowKind.ITEM
                        && column == Column.TEXT
                        && texts(Column.STEM).isEmpty();
    }
}
