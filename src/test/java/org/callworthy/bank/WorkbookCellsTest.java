package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.callworthy.common.Languages;
import org.callworthy.document.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a workbook whose numbers a format makes something else of. */
class WorkbookCellsTest {

    @TempDir
    Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Row heading = workbook.createSheet().createRow(0);
    private final Row row = workbook.getSheetAt(0).createRow(1);

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void percentsTimesAndDatesAreReadAsTheyAreShown() throws IOException {
        cell("stem", 0.1, "0%");
        cell("option a", 0.125, "0.0%");
        cell("option b", 0.375, "h:mm");
        cell("option c", 9.5 / 24, "h:mm AM/PM");
        cell("option d", 46112 + 9.5 / 24, "d mmmm yyyy h:mm");
        cell("option e", 25.5 / 24, "[h]:mm");
        ItemReading.Read read = read();
        assertThat(text(read, "/stem/en")).isEqualTo("10%");
        assertThat(read.items().getFirst().item().at("/options").valueStream())
                .extracting(option -> option.at("/text/en").asString())
                .containsExactly("12.5%", "9:00", "9:30 AM", "31 March 2026 9:30", "25:30");
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aToleranceInPercentIsOneOfTheAnswer() throws IOException {
        cell("stem", "How many?");
        cell("type", "numeric");
        cell("key", 200, "#,##0.00");
        cell("tolerance", 0.02, "0%");
        ItemReading.Read read = read();
        assertThat(text(read, "/answer")).isEqualTo("200");
        assertThat(text(read, "/tolerance-percent")).isEqualTo("2");
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void whatIsShownInAFormThatIsNotReadIsTold() throws IOException {
        cell("stem", "How much?");
        cell("option a", 5, "\"$\"0.00");
        cell("option b", 0.5, "# ?/?");
        cell("option c", 2.25, "0.0");
        cell("option d", 46112, "m/d/yy");
        cell("option e", 0.1 + 0.2, "General");
        ItemReading.Read read = read();
        assertThat(read.items().getFirst().item().at("/options").valueStream())
                .extracting(option -> option.at("/text/en").asString())
                .containsExactly("5", "0.5", "2.25", "2026-03-31", "0.3");
        assertThat(read.losses())
                .extracting(loss -> loss.place() + ": " + loss.what())
                .containsExactly(
                        "row 2: the form $5.00 of a cell in the column option a: it is read as 5",
                        "row 2: the form 1/2 of a cell in the column option b: it is read as 0.5",
                        "row 2: the form 2.3 of a cell in the column option c: it is read as 2.25",
                        "row 2: the form 3/31/26 of a cell in the column option d: it is read as 2026-03-31");
    }

    private static String text(ItemReading.Read read, String at) {
        return read.items().getFirst().item().at(at).asString();
    }

    private void cell(String name, double number, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = add(name);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private void cell(String name, String text) {
        add(name).setCellValue(text);
    }

    private Cell add(String name) {
        int column = Math.max(heading.getLastCellNum(), 0);
        heading.createCell(column).setCellValue(name);
        return row.createCell(column);
    }

    private ItemReading.Read read() throws IOException {
        Path file = folder.resolve("cells.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return (ItemReading.Read) ItemExchange.read("cells.xlsx", new byte[0], Opening.of(file), Languages.ENGLISH);
    }
}
