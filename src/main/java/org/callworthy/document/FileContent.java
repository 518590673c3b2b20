package org.callworthy.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file turns out to hold, whatever its name says. */
public sealed interface FileContent
        permits FileContent.Text, FileContent.Workbook, FileContent.Document, FileContent.Archive, Refused {

    /**
     * Plain text, XML or CSV.
     *
     * @param table the same as rows, if it can be read so; else without rows
     * @param unread why not all rows are there
     */
    record Text(String text, Table table, @Nullable Refused unread) implements FileContent {}

    /** @param sheets those with something in them, in their order, hidden ones too */
    record Workbook(List<Sheet> sheets) implements FileContent {

        public Workbook {
            sheets = List.copyOf(sheets);
        }

        /**
         * @param table without rows where the sheet was not read
         * @param shown cells whose content is not what the sheet shows in them
         * @param unread why it was not read
         */
        public record Sheet(
                String name,
                boolean hidden,
                Table table,
                List<Shown> shown,
                @Nullable Refused unread) {

            public Sheet {
                shown = List.copyOf(shown);
            }
        }

        /** What a sheet shows in a cell. @param line of the row, from 1 @param column from 0 */
        public record Shown(int line, int column, String text) {}
    }

    /**
     * A text document.
     *
     * @param tables those with something in them
     * @param paragraphs those outside tables, each as a row of one cell, with the numbers and letters that lists give them
     */
    record Document(List<Grid> tables, Table paragraphs) implements FileContent {

        /** Stands in texts where a picture is. */
        public static final char PICTURE = '\uFFFC';

        /** Stands in texts where a formula is, of which nothing is read. */
        public static final char FORMULA = '\uFFFB';

        /** Stands in texts where a box hangs whose text is not read. */
        public static final char TEXT_BOX = '\uFFFA';

        public static final String SIGNS = "" + PICTURE + FORMULA + TEXT_BOX;

        public Document {
            tables = List.copyOf(tables);
        }

        /**
         * @param columns also those of which all cells are empty
         * @param table its rows, with their numbers in it
         * @param repeated cells that are one with the cell above, and have its text here
         */
        public record Grid(int columns, Table table, List<Repeated> repeated) {

            public Grid {
                repeated = List.copyOf(repeated);
            }
        }

        /** @param line of the row, from 1 @param column from 0 */
        public record Repeated(int line, int column) {}
    }

    /** An archive that is no office document. @param entries by path, with {@code /} between folders */
    record Archive(Map<String, byte[]> entries) implements FileContent {

        public Archive {
            entries = Map.copyOf(entries);
        }
    }
}
