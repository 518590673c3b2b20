package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {

    private static final String SECRET = "mf3kp-7hwxq-29rtn-c5vbz";

    @TempDir
    Path disk;

    private final List<String> seenOnDisk = new ArrayList<>();

    @AfterEach
    void asBefore() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
    }

    @Test
    void nothingReadableWaitsOnTheDisk() throws Exception {
        TempFile.setThreadLocalTempFileCreationStrategy(new Within(disk));
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(200, List.of("li.na", SECRET)));
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        XlsxWriter.write(rows, new Watching(arrived));
        assertThat(seenOnDisk).isNotEmpty().noneMatch(content -> content.contains(SECRET));
        assertThat(disk).isEmptyDirectory();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(arrived.toByteArray()))) {
            assertThat(read.getSheetAt(0).getRow(199).getCell(1).getStringCellValue())
                    .isEqualTo(SECRET);
        }
    }

    private record Within(Path disk) implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(disk, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(disk, prefix).toFile();
        }
    }

    /** Looks at the disk whenever something arrives. */
    private final class Watching extends java.io.FilterOutputStream {

        Watching(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            File[] there = disk.toFile().listFiles();
            for (File file : there == null ? new File[0] : there) {
                seenOnDisk.add(contentOf(file, StandardCharsets.ISO_8859_1));
            }
            out.write(bytes, from, length);
        }
    }
}
