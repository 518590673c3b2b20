package org.callworthy.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The files that tables are downloaded as. */
public enum TableFormat {
    CSV("text/csv;charset=utf-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    TableFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /**
     * @param rows the first is the heading; a cell is a text, a number, a date ({@code LocalDate}) or empty ({@code ""})
     */
    public void write(List<? extends List<?>> rows, OutputStream to) throws IOException {
        switch (this) {
            case CSV -> CsvWriter.write(rows, to);
            case XLSX -> XlsxWriter.write(rows, to);
        }
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
