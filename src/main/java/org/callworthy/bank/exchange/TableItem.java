package org.callworthy.bank.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Limits;
import tools.jackson.databind.node.ObjectNode;

/** One row of a table of items. */
final class TableItem {

    private static final List<Column> FACTS = List.of(
            Column.VERSION,
            Column.COMPETENCY,
            Column.DIFFICULTY,
            Column.COGNITIVE,
            Column.SECONDS,
            Column.MATERIAL,
            Column.ENDORSEMENTS,
            Column.ENEMIES);

    private static final int LONGEST_KEY = 60;
    private static final Pattern SEVERAL =
            Pattern.compile("[A-Ja-j1-9](?:[\\s,;，；、.&+/]*(?:and|和)?\\s*[A-Ja-j1-9]){1,9}");

    private final Map<Heading, String> cells;
    private final Locale language;

    TableItem(Map<Heading, String> cells, Locale language) {
        this.cells = cells;
        this.language = language;
    }

    boolean asks() {
        return texts(Column.STEM, Heading.NO_LETTER).size() > 0;
    }

    ImportedItem item(Wording place, ItemKeys keys) {
        ObjectNode stem = texts(Column.STEM, Heading.NO_LETTER);
        String said = cell(Column.TYPE);
        Optional<ItemType> type = List.of(ItemType.values()).stream()
                .filter(each -> each.key().equals(TableWords.type(said)))
                .findFirst();
        ItemDraft draft = new ItemDraft(
                place, language, keys.next(cell(Column.ID), stem.toString()), type.orElseGet(this::guess));
        if (type.isEmpty() && !said.isEmpty()) {
            draft.lost(Wording.of("the type {0}, which is none that there is", said));
        }
        filing(draft);
        if (cells.values().stream().anyMatch(cell -> cell.length() >= Limits.CELL_CHARACTERS)) {
            draft.lost(Wording.of("the end of a text of more than {0} characters", Limits.CELL_CHARACTERS));
        }
        if (cells.values().stream().anyMatch(cell -> cell.indexOf(FileContent.Document.PICTURE) >= 0)) {
            draft.lost(Wording.of("a picture"));
        }
        draft.tree().set("stem", stem);
        new TableBody(this, draft).add();
        ObjectNode rationale = texts(Column.RATIONALE, Heading.NO_LETTER);
        if (!rationale.isEmpty()) {
            draft.tree().set("rationale", rationale);
        }
        return draft.done();
    }

    private void filing(ItemDraft draft) {
        Map<String, String> facts = new LinkedHashMap<>();
        FACTS.forEach(column -> facts.put(column.name().toLowerCase(Locale.ROOT), TableWords.other(cell(column))));
        flag(facts, Column.PRACTICE);
        flag(facts, Column.ANCHOR);
        Filing.put(draft, facts);
        Filing.tags(draft, List.of(cell(Column.TAGS).split("[,;，；、\n]")));
    }

    private void flag(Map<String, String> facts, Column column) {
        if (Truth.of(cell(column)).orElse(false)) {
            facts.put(column.name().toLowerCase(Locale.ROOT), "true");
        }
    }

    /** A table without types is mostly one of choices. */
    private ItemType guess() {
        String key = cell(Column.KEY);
        if (texts(Column.OPTION, 'B').isEmpty()) {
            return Truth.of(key).isPresent()
                    ? ItemType.TRUE_FALSE
                    : Numbers.read(key).isPresent() ? ItemType.NUMERIC : ItemType.SHORT_TEXT;
        }
        return key.length() < LONGEST_KEY && SEVERAL.matcher(key).matches()
                ? ItemType.MULTIPLE_CHOICE
                : ItemType.SINGLE_CHOICE;
    }

    Locale language() {
        return language;
    }

    String cell(Column column) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().column() == column)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String said(String cell) {
        return cell.replace(String.valueOf(FileContent.Document.PICTURE), "").strip();
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
}
