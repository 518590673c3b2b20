package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    SampleFiles samples;

    @BeforeEach
    void folder() {
        samples = new SampleFiles(folder);
    }

    @Test
    void documentIsReadInAnotherProcess() throws IOException {
        assertThat(new Documents(new Child()).inspect(samples.pdf("Hello", false), "letter.pdf"))
                .isEqualTo(new Accepted("application/pdf", "Hello"));
    }

    @Test
    void tableIsReadInAnotherProcess() throws IOException {
        assertThat(new Tables(new Child()).read(samples.csv("用户名,姓名\nann,安\n"), "人员.csv"))
                .isEqualTo(new Table(
                        List.of(new Table.Row(1, List.of("用户名", "姓名")), new Table.Row(2, List.of("ann", "安")))));
    }

    @Test
    void emptyAndHugeFilesAreRefusedUnopened() throws IOException {
        Tables tables = new Tables(new Child());
        assertThat(tables.read(samples.bytes("empty.csv", new byte[0]), "empty.csv"))
                .isEqualTo(new Refused(Refusal.EMPTY, ""));
        assertThat(tables.read(file(Limits.FILE_BYTES + 1), "huge.csv"))
                .isEqualTo(new Refused(Refusal.TOO_BIG, "20 MB"));
    }

    @Test
    void whatBecomesTooLargeToHoldIsRefused() throws IOException {
        assertThat(Child.answer(file(Limits.ANSWER_BYTES + 1)).refusal())
                .isEqualTo(new Refused(Refusal.TOO_BIG_UNPACKED, "64 MB"));
    }

    private Path file(long bytes) throws IOException {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return huge;
    }
}
