package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void cellsAreQuotedAndMarkedForSpreadsheets() throws IOException {
        assertThat(csv(List.of("Lee, Ann", "the \"best\"", 12, LocalDate.of(2026, 3, 31))))
                .isEqualTo("\uFEFF\"Lee, Ann\",\"the \"\"best\"\"\",12,2026-03-31\r\n");
    }

    @Test
    void textThatWouldRunAsFormulaIsDisarmed() throws IOException {
        assertThat(csv(List.of("=cmd()", "+1", "-1", "@sum", -1, "a=b")))
                .isEqualTo("\uFEFF'=cmd(),'+1,'-1,'@sum,-1,a=b\r\n");
    }

    private static String csv(List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(List.of(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
