package org.callworthy.document;

import java.util.ArrayList;
import java.util.List;

/** Collects rows within the limits, and leaves out what is empty. */
final class Rows {

    /** Ends reading at once. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Refused refused;

        TooMany(Refusal why, int limit) {
            this.refused = new Refused(why, Integer.toString(limit));
        }

        Refused refused() {
            return refused;
        }
    }

    private final List<Table.Row> rows = new ArrayList<>();
    private final int most;

    Rows() {
        this(Limits.ROWS);
    }

    /** @param most rows that there may still be within {@link Limits#ROWS} */
    Rows(int most) {
        this.most = most;
    }

    void add(int line, List<String> contents) {
        List<String> cells = new ArrayList<>(contents.stream().map(Rows::cell).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > Limits.COLUMNS) {
            throw new TooMany(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        if (rows.size() == most) {
            throw new TooMany(Refusal.TOO_MANY_ROWS, Limits.ROWS);
        }
        rows.add(new Table.Row(line, List.copyOf(cells)));
    }

    List<Table.Row> rows() {
        return List.copyOf(rows);
    }

    TableReading table() {
        return rows.isEmpty() ? new Refused(Refusal.EMPTY, "") : new Table(List.copyOf(rows));
    }

    private static String cell(String content) {
        String trimmed = content.strip();
        return trimmed.substring(0, Math.min(trimmed.length(), Limits.CELL_CHARACTERS));
    }
}
