package org.callworthy.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Sheets, each with a bold heading that stays in view. Texts are typed as texts, so that none runs as a formula. What waits on
 * the disk until it is written is encrypted: a sheet may hold passwords to be handed over.
 */
final class XlsxWriter {

    /** In 1/256 of a character. */
    private static final int COLUMN_WIDTH = 22 * 256;

    private final CellStyle heading;
    private final CellStyle date;

    private XlsxWriter(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    static void write(List<? extends List<?>> rows, OutputStream to) throws IOException {
        write(Map.of("Sheet1", rows), to);
    }

    /** @param sheets by their names, in their order */
    static void write(Map<String, ? extends List<? extends List<?>>> sheets, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            XlsxWriter writer = new XlsxWriter(workbook);
            sheets.forEach((name, rows) -> writer.fill(workbook.createSheet(name), rows));
            workbook.write(to);
        }
    }

    private void fill(SXSSFSheet sheet, List<? extends List<?>> rows) {
        sheet.createFreezePane(0, 1);
        for (int line = 0; line < rows.size(); line++) {
            fill(sheet.createRow(line), rows.get(line), line == 0);
        }
        for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
    }

    private void fill(Row row, List<?> contents, boolean isHeading) {
        for (int column = 0; column < contents.size(); column++) {
            Cell cell = row.createCell(column);
            put(cell, contents.get(column));
            if (isHeading) {
                cell.setCellStyle(heading);
            }
        }
    }

    private void put(Cell cell, Object content) {
        switch (content) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> cell.setCellValue(content.toString());
        }
    }
}
