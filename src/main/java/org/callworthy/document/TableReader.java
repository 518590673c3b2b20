package org.callworthy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one table; runs in the child process. */
final class TableReader {

    private TableReader() {}

    static TableReading read(Path file, String name) throws IOException {
        Kind kind = Kind.ofName(name).orElse(Kind.PDF);
        if (kind != Kind.CSV && kind != Kind.XLSX) {
            return new Refused(Refusal.UNKNOWN_TYPE, "csv, xlsx");
        }
        Optional<Refused> mismatch = Content.mismatch(file, kind);
        if (mismatch.isPresent()) {
            return mismatch.get();
        }
        try {
            Rows rows = new Rows();
            if (kind == Kind.CSV) {
                CsvReader.read(TextFile.decode(file).orElseThrow(), rows);
            } else {
                XlsxReader.first(file, rows);
            }
            return rows.table();
        } catch (Rows.TooMany limit) {
            return limit.refused();
        } catch (CsvReader.Unclosed quote) {
            return quote.refused();
        } catch (IOException | RuntimeException broken) {
            return new Refused(Refusal.BROKEN, "");
        }
    }
}
