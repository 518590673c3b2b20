package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** An item's row of a table, and the rows of its gaps or criteria below. */
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

    private final TableCells row;
    private final List<TableCells> below = new ArrayList<>();

    TableItem(TableCells row) {
        this.row = row;
    }

    static boolean asks(TableCells row) {
        return !stem(row).isEmpty();
    }

    private static ObjectNode stem(TableCells row) {
        ObjectNode stem = row.texts(Column.STEM);
        return stem.isEmpty() ? row.texts(Column.TEXT) : stem;
    }

    void add(TableCells part) {
        below.add(part);
    }

    ImportedItem item(ItemKeys keys) {
        ObjectNode stem = stem(row);
        String said = row.cell(Column.TYPE);
        Optional<ItemType> known = List.of(ItemType.values()).stream()
                .filter(each -> each.key().equals(TableWords.type(said)))
                .findFirst();
        ItemType type = known.orElseGet(this::guess);
        ItemDraft draft =
                new ItemDraft(row.place(), row.language(), keys.next(TableWords.key(row), stem.toString()), type);
        if (known.isEmpty() && !said.isEmpty()) {
            draft.lost(Wording.of("the type {0}, which is none that there is", said));
        }
        filing(draft);
        row.tellLosses(draft::lost);
        draft.tree().set("stem", stem);
        List<Loss> losses = body(draft, type);
        ObjectNode rationale = row.texts(Column.RATIONALE);
        if (!rationale.isEmpty()) {
            draft.tree().set("rationale", rationale);
        }
        ImportedItem item = draft.done();
        return new ImportedItem(
                item.place(),
                item.item(),
                Stream.concat(item.lost().stream(), losses.stream()).toList());
    }

    private List<Loss> body(ItemDraft draft, ItemType type) {
        List<Loss> losses = new ArrayList<>();
        List<TableCells> parts = new ArrayList<>();
        for (TableCells part : below) {
            if (part.kind().above().equals(Optional.of(type))) {
                part.tellLosses(what -> losses.add(new Loss(part.place(), what)));
                parts.add(part);
            } else {
                losses.add(new Loss(part.place(), astray(part)));
            }
        }
        switch (type) {
            case CLOZE -> losses.addAll(TableGaps.add(draft, parts));
            case ESSAY -> losses.addAll(new TableRubric(row, draft).add(parts));
            default -> new TableBody(row, draft, draft.tree()).add();
        }
        return losses;
    }

    /** What is said of a row that stands below no item that can have one. */
    static Wording astray(TableCells part) {
        return Wording.of(
                "a row of the type {0}, which belongs below an item of the type {1}",
                part.kind().word(), part.kind().above().map(ItemType::key).orElse(""));
    }

    private void filing(ItemDraft draft) {
        Map<String, String> facts = new LinkedHashMap<>();
        FACTS.forEach(column -> facts.put(column.name().toLowerCase(Locale.ROOT), TableWords.other(row.cell(column))));
        flag(draft, facts, Column.PRACTICE);
        flag(draft, facts, Column.ANCHOR);
        Filing.put(draft, facts);
        Filing.tags(draft, List.of(row.cell(Column.TAGS).split("[,;，；、\n]")));
    }

    private void flag(ItemDraft draft, Map<String, String> facts, Column column) {
        if (TableFlag.of(row, column, draft::lost)) {
            facts.put(column.name().toLowerCase(Locale.ROOT), "true");
        }
    }

    /** A table without types is mostly one of choices. */
    private ItemType guess() {
        Optional<ItemType> byRows =
                below.stream().flatMap(part -> part.kind().above().stream()).findFirst();
        if (byRows.isPresent()) {
            return byRows.get();
        }
        String key = row.cell(Column.KEY);
        if (row.texts(Column.OPTION, 'B').isEmpty()) {
            return Truth.of(key).isPresent()
                    ? ItemType.TRUE_FALSE
                    : Numbers.read(key).isPresent() ? ItemType.NUMERIC : ItemType.SHORT_TEXT;
        }
        return !isOption(key)
                        && key.length() < LONGEST_KEY
                        && SEVERAL.matcher(key).matches()
                ? ItemType.MULTIPLE_CHOICE
                : ItemType.SINGLE_CHOICE;
    }

    /** Whether an option says just what the key does. */
    private boolean isOption(String key) {
        return IntStream.rangeClosed('A', 'J')
                .mapToObj(letter -> row.texts(Column.OPTION, (char) letter))
                .flatMap(ObjectNode::valueStream)
                .anyMatch(text -> text.asString().equals(key));
    }
}
