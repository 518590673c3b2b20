package org.callworthy.document;

import java.io.Serializable;
import java.util.List;

/** Rows with something in them, the heading among them. */
public record Table(List<Row> rows) implements TableReading, Serializable {

    /**
     * @param line where the row stands in the file, from 1
     * @param cells trimmed; dates as in 2026-03-31; empty at the end left out
     */
    public record Row(int line, List<String> cells) implements Serializable {

        /** The text in a column, empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
