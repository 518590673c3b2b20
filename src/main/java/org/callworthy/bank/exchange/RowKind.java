package org.callworthy.bank.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemType;

/** What a row of a table stands for, and the columns that it has a use for. The first name is the one that is written. */
enum RowKind {
    ITEM(
            List.of(),
            EnumSet.complementOf(EnumSet.of(
                    Column.CASE, Column.TITLE, Column.TEXT, Column.WEIGHT, Column.MUST_REACH, Column.SCORE))),
    /** Of the cloze item above it. */
    GAP(
            List.of("gap", "空", "填空处"),
            EnumSet.of(
                    Column.ID,
                    Column.OPTION,
                    Column.KEY,
                    Column.TOLERANCE,
                    Column.ACCEPTED,
                    Column.CASE_MATTERS,
                    Column.WHY)),
    /** Of the rubric of the essay above it. */
    CRITERION(
            List.of("criterion", "评分项"),
            EnumSet.of(Column.ID, Column.TITLE, Column.COMPETENCY, Column.WEIGHT, Column.MUST_REACH, Column.SCORE)),
    MATERIAL(List.of("material", "材料"), EnumSet.of(Column.ID, Column.VERSION, Column.CASE, Column.TITLE, Column.TEXT));

    private final List<String> names;
    private final Set<Column> columns;

    RowKind(List<String> names, Set<Column> columns) {
        this.names = names;
        this.columns = columns;
    }

    /** Empty for types of items, and where nothing is said. */
    static Optional<RowKind> of(String type) {
        String word = type.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.names.contains(word)).findFirst();
    }

    String word() {
        return names.getFirst();
    }

    boolean uses(Column column) {
        return column == Column.TYPE || columns.contains(column);
    }

    /** The type of the items that such rows belong to. */
    Optional<ItemType> above() {
        return switch (this) {
            case GAP -> Optional.of(ItemType.CLOZE);
            case CRITERION -> Optional.of(ItemType.ESSAY);
            case ITEM, MATERIAL -> Optional.empty();
        };
    }
}
