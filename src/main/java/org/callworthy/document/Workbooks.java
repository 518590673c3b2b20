package org.callworthy.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Workbooks of several tables for download. */
public final class Workbooks {

    private Workbooks() {}

    /** @param sheets by their names, in their order; rows and cells as {@link TableFormat#write} takes them */
    public static void write(Map<String, ? extends List<? extends List<?>>> sheets, OutputStream to)
            throws IOException {
        XlsxWriter.write(sheets, to);
    }
}
