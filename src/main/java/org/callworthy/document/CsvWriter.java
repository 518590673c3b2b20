package org.callworthy.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** CSV as RFC 4180 has it, in UTF-8 with a byte order mark, so that spreadsheets read Chinese right. */
final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private CsvWriter() {}

    static void write(List<? extends List<?>> rows, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        for (List<?> row : rows) {
            out.write(String.join(",", row.stream().map(CsvWriter::cell).toList()));
            out.write("\r\n");
        }
        out.flush();
    }

    private static String cell(Object content) {
        String text = content instanceof String typed ? harmless(typed) : content.toString();
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
