package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    @TempDir
    Path folder;

    SampleFiles samples;

    @BeforeEach
    void folder() {
        samples = new SampleFiles(folder);
    }

    @Test
    void commaSemicolonAndTabAreTold() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            assertThat(rows(samples.csv("a" + separator + "\"b, c; d\"\n1" + separator + "2\n")))
                    .extracting(Table.Row::cells)
                    .containsExactly(List.of("a", "b, c; d"), List.of("1", "2"));
        }
    }

    @Test
    void quotedCellsKeepQuotesAndLineBreaksAndLinesAreCountedOn() throws IOException {
        List<Table.Row> rows = rows(samples.csv("name\r\n\"Ann \"\"A\"\"\r\nLee\"\r\n\r\nBob"));
        assertThat(rows)
                .containsExactly(
                        new Table.Row(1, List.of("name")),
                        new Table.Row(2, List.of("Ann \"A\"\r\nLee")),
                        new Table.Row(5, List.of("Bob")));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsRefusedWithItsLine() throws IOException {
        Refused thirdLine = new Refused(Refusal.QUOTE_NOT_CLOSED, "3");
        assertThat(read(samples.csv("name,team\nAnn,A\nBob,\"B\nCal,C\nDan,D\n"), "t.csv"))
                .isEqualTo(thirdLine);
        assertThat(read(samples.csv("name,team\nAnn,A\nBob,\"B\nCal,C\nDan,\"D\n"), "t.csv"))
                .as("closed by the one of another cell")
                .isEqualTo(thirdLine);
        assertThat(rows(samples.csv("name,team\nBob,\"B\nC\" ,x\nDan,\"D\"s\n")))
                .hasSize(3);
    }

    @Test
    void chineseIsReadInEveryCommonEncoding() throws IOException {
        String text = "姓名,城市\n王小明,上海\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(rows(samples.text("t.csv", text, charset)).get(1).cells())
                    .containsExactly("王小明", "上海");
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(samples.text("t.csv", "\uFEFF" + text, charset))
                            .getFirst()
                            .cells())
                    .containsExactly("姓名", "城市");
        }
    }

    @Test
    void westernLettersOfAnOldSpreadsheetAreRead() throws IOException {
        Path file = samples.text("t.csv", "Müller;Köln\nGonçalves;São Paulo\n", Charset.forName("windows-1252"));
        assertThat(rows(file).get(1).cells()).containsExactly("Gonçalves", "São Paulo");
    }

    @Test
    void workbookGivesDatesAndNumbersAsData() throws IOException {
        Path file = samples.xlsx(List.of(
                List.of("name", "day", "count"),
                List.of("", "", ""),
                List.of("王小明", LocalDate.of(2026, 3, 31), 123_456_789_012L)));
        assertThat(rows(file))
                .containsExactly(
                        new Table.Row(1, List.of("name", "day", "count")),
                        new Table.Row(3, List.of("王小明", "2026-03-31", "123456789012")));
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        assertThat(read(samples.csv("x\n".repeat(Limits.ROWS + 1)), "t.csv"))
                .isEqualTo(new Refused(Refusal.TOO_MANY_ROWS, "20000"));
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        assertThat(read(samples.csv("x,".repeat(100) + "x"), "t.csv"))
                .isEqualTo(new Refused(Refusal.TOO_MANY_COLUMNS, "100"));
    }

    @Test
    void renamedExecutableIsRefused() throws IOException {
        for (String name : List.of("people.csv", "people.xlsx")) {
            assertThat(read(samples.executable(name), name))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refusal.WRONG_CONTENT));
        }
    }

    @Test
    void otherEndingsAreRefusedWithTheOnesThatAreTaken() throws IOException {
        assertThat(read(samples.pdf("x", false), "letter.pdf"))
                .isEqualTo(new Refused(Refusal.UNKNOWN_TYPE, "csv, xlsx"));
    }

    private static List<Table.Row> rows(Path file) throws IOException {
        return ((Table) read(file, file.getFileName().toString())).rows();
    }

    private static TableReading read(Path file, String name) throws IOException {
        return TableReader.read(file, name);
    }
}
