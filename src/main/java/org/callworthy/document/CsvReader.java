package org.callworthy.document;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV as RFC 4180 has it, separated by the comma, semicolon or tab that its first line has most of outside quotes. A quotation
 * mark that is not closed swallows the lines below, so such a table is not read.
 */
final class CsvReader {

    /** Ends reading at once. */
    static final class Unclosed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Refused refused;

        /** @param line where the quotation mark stands */
        Unclosed(int line) {
            this.refused = new Refused(Refusal.QUOTE_NOT_CLOSED, Integer.toString(line));
        }

        Refused refused() {
            return refused;
        }
    }

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** @throws Unclosed after all rows above the quotation mark */
    static void read(String text, Rows to) {
        CsvReader reader = new CsvReader(text);
        while (reader.at < text.length()) {
            int line = reader.line;
            to.add(line, reader.row());
        }
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && cell.isEmpty()) {
                quoted(cell);
            } else if (next == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (next == '\n' || next == '\r') {
                endOfLine(next);
                break;
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void quoted(StringBuilder cell) {
        int opened = line;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                line += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (line > opened && !endsCell()) {
                throw new Unclosed(opened);
            } else {
                return;
            }
        }
        throw new Unclosed(opened);
    }

    /** Whether nothing else follows in the cell: a mark after which it goes on belongs to another cell, further down. */
    private boolean endsCell() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length()
                || text.charAt(next) == separator
                || text.charAt(next) == '\n'
                || text.charAt(next) == '\r';
    }

    private void endOfLine(char first) {
        if (first == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            quoted ^= text.charAt(i) == '"';
            int which = SEPARATORS.indexOf(text.charAt(i));
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.charAt(counts[2] > counts[best] ? 2 : best);
    }
}
