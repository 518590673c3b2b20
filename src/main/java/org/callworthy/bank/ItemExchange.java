package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.bank.exchange.ItemReader;
import org.callworthy.bank.exchange.ItemReaders;
import org.callworthy.bank.exchange.OpenedFile;
import org.callworthy.bank.exchange.WordRest;
import org.callworthy.bank.exchange.WordTables;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Documents;
import org.callworthy.document.FileContent;
import org.callworthy.document.Refused;
import org.callworthy.document.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads files of other systems. Stores nothing: what a file became is looked at before anything is kept. Takes a second or
 * two, so not in a transaction.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemExchange {

    private final Documents documents;

    ItemExchange(Documents documents) {
        this.documents = documents;
    }

    /** For verbs of the command line that need no database. */
    public static ItemExchange withoutServer() {
        return new ItemExchange(Documents.withoutServer());
    }

    /**
     * What a file is, is told by its content.
     *
     * @param fileName as the machine has it that the file comes from
     * @param language of the file's texts, where it does not say so itself
     */
    public ItemReading read(String fileName, byte[] bytes, Locale language) {
        Path copy = null;
        try {
            copy = Files.createTempFile("callworthy-items", ".bin");
            Files.write(copy, bytes);
            return read(fileName, bytes, documents.open(copy), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    static ItemReading read(String name, byte[] bytes, FileContent content, Locale language) {
        if (content instanceof Refused refused) {
            return new ItemReading.Refused(FileRefusal.wording(refused));
        }
        if (content instanceof FileContent.Text text && BankFile.isLike(text.text())) {
            return new ItemReading.Refused(Wording.of(
                    "this is a bank's own file; it is imported as a whole, on the command line and in UTF-8: import {0}",
                    name));
        }
        if (content instanceof FileContent.Archive(var entries)) {
            Optional<String> packed = PackedBank.in(entries);
            if (packed.isPresent()) {
                return new ItemReading.Refused(Wording.of(
                        "this is a bank's own file, packed with its pictures and recordings; unpack it, and import it as a whole on the command line: import {0}",
                        packed.get()));
            }
        }
        List<OpenedFile> ways = ways(name, bytes, content);
        return ways.stream()
                .flatMap(way -> ItemReaders.of(way).map(reader -> read(reader, way, content, language)).stream())
                .findFirst()
                .or(() -> unread(ways))
                .orElseGet(
                        () -> new ItemReading.Refused(
                                Wording.of(
                                        "no questions were recognised; what is read are GIFT, Aiken, Moodle XML, QTI, and tables or numbered questions in CSV, Excel and Word")));
    }

    /** Why not all rows of a table are there: the one that names the columns may be among them. */
    private static Optional<ItemReading> unread(List<OpenedFile> ways) {
        return ways.stream()
                .flatMap(way -> way instanceof OpenedFile.Rows rows ? rows.sheets().stream() : Stream.empty())
                .flatMap(sheet -> sheet.unread().stream())
                .<ItemReading>map(ItemReading.Refused::new)
                .findFirst();
    }

    private static ItemReading read(ItemReader reader, OpenedFile file, FileContent content, Locale language) {
        ItemReading reading = reader.read(file, language);
        return content instanceof FileContent.Document document ? WordRest.told(reading, file, document) : reading;
    }

    /** As what it can be read, the surest first. */
    private static List<OpenedFile> ways(String name, byte[] bytes, FileContent content) {
        return switch (content) {
            case FileContent.Text(var text, var table, var unread) ->
                List.of(
                        new OpenedFile.Rows(
                                name,
                                ItemFormat.CSV,
                                List.of(new OpenedFile.Sheet(Optional.empty(), table, why(unread)))),
                        new OpenedFile.Text(name, text, bytes));
            case FileContent.Workbook(var sheets) ->
                List.of(new OpenedFile.Rows(
                        name,
                        ItemFormat.XLSX,
                        sheets.stream()
                                .map(sheet -> sheet(sheet, sheets.size() > 1))
                                .toList()));
            case FileContent.Document(var tables, var paragraphs) ->
                Stream.of(
                                Optional.<OpenedFile>of(new OpenedFile.Rows(
                                        name,
                                        ItemFormat.DOCX,
                                        WordTables.of(tables).sheets())),
                                nonEmpty(paragraphs).<OpenedFile>map(rows -> new OpenedFile.Paragraphs(name, rows)))
                        .flatMap(Optional::stream)
                        .toList();
            case FileContent.Archive(var entries) -> List.of(new OpenedFile.Archive(name, entries));
            case Refused refused -> List.of();
        };
    }

    private static OpenedFile.Sheet sheet(FileContent.Workbook.Sheet sheet, boolean isOneOfSeveral) {
        Wording title =
                sheet.hidden() ? Wording.of("hidden sheet {0}", sheet.name()) : Wording.of("sheet {0}", sheet.name());
        return new OpenedFile.Sheet(
                Optional.of(title).filter(several -> isOneOfSeveral),
                sheet.table(),
                sheet.shown(),
                why(sheet.unread()));
    }

    private static Optional<Wording> why(@Nullable Refused unread) {
        return Optional.ofNullable(unread).map(FileRefusal::wording);
    }

    private static Optional<Table> nonEmpty(Table table) {
        return table.rows().isEmpty() ? Optional.empty() : Optional.of(table);
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
