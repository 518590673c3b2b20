package org.callworthy.document;

import java.util.List;
import java.util.Map;

/** What a file turns out to hold, whatever its name says. */
public sealed interface FileContent
        permits FileContent.Text, FileContent.Sheet, FileContent.Document, FileContent.Archive, Refused {

    /**
     * Plain text, XML or CSV.
     *
     * @param table the same as rows, if it can be read so; else without rows
     */
    record Text(String text, Table table) implements FileContent {}

    /** The first sheet of a workbook. @param others the names of its other sheets, which are not read */
    record Sheet(Table table, List<String> others) implements FileContent {

        public Sheet {
            others = List.copyOf(others);
        }
    }

    /**
     * A text document.
     *
     * @param tables rows of all its tables
     * @param paragraphs those outside tables, each as a row of one cell, with the numbers and letters that lists give them
     */
    record Document(Table tables, Table paragraphs) implements FileContent {

        /** Stands in texts where a picture is. */
        public static final char PICTURE = '\uFFFC';
    }

    /** An archive that is no office document. @param entries by path, with {@code /} between folders */
    record Archive(Map<String, byte[]> entries) implements FileContent {

        public Archive {
            entries = Map.copyOf(entries);
        }
    }
}
