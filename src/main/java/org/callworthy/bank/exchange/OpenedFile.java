package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemFormat;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Table;

/** A file from outside whose content was found harmless, and opened in a process of its own where that takes a parser. */
public sealed interface OpenedFile {

    /** As the machine has it that the file comes from. */
    String name();

    /**
     * Plain text and XML.
     *
     * @param text decoded, without a byte order mark; lines may end in any way
     * @param bytes as they came, for formats that name their encoding themselves
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Text(String name, String text, byte[] bytes) implements OpenedFile {}

    /**
     * @param format where the tables come from: CSV, a workbook, or a Word document
     * @param sheets one, unless a workbook or a document has several
     */
    record Rows(String name, ItemFormat format, List<Sheet> sheets) implements OpenedFile {

        public Rows {
            sheets = List.copyOf(sheets);
        }

        public Rows(String name, ItemFormat format, Table table) {
            this(name, format, List.of(new Sheet(Optional.empty(), table, Optional.empty())));
        }
    }

    /**
     * A sheet of a workbook or a table of a document.
     *
     * @param title empty where there is only one
     * @param table without rows where the sheet was not read, or with those above what cannot be read
     * @param shown cells whose content is not what the sheet shows in them
     * @param unread why it was not read, or not to its end
     */
    record Sheet(
            Optional<Wording> title, Table table, List<FileContent.Workbook.Shown> shown, Optional<Wording> unread) {

        public Sheet {
            shown = List.copyOf(shown);
        }

        public Sheet(Optional<Wording> title, Table table, Optional<Wording> unread) {
            this(title, table, List.of(), unread);
        }

        /** @param line of a row */
        Wording place(int line) {
            return title.map(one -> Wording.of("{0}, row {1}", one, line)).orElseGet(() -> Wording.of("row {0}", line));
        }
    }

    /** The paragraphs of a document without a table, each with its number in the document, from 1. */
    record Paragraphs(String name, Table paragraphs) implements OpenedFile {}

    /**
     * An archive that is no office document, such as a QTI package.
     *
     * @param entries content by path, with {@code /} between folders; none leads out of the archive
     */
    record Archive(String name, Map<String, byte[]> entries) implements OpenedFile {

        public Optional<byte[]> entry(String path) {
            return Optional.ofNullable(entries.get(path));
        }
    }
}
