package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @ParameterizedTest
    @ValueSource(ints = {1021, 1114})
    void theDatabaseSaysItWithANumber(int code) {
        assertThat(isBehind(new SQLException("The table 'exam_answer' is full", "HY000", code)))
                .isTrue();
    }

    @Test
    void theDatabaseSaysItWithTheSystemsWords() {
        SQLException writing =
                new SQLException("Error writing file 'binlog' (OS errno 28 - No space left on device)", "HY000", 1026);
        assertThat(isBehind(writing)).isTrue();
    }

    @Test
    void otherFailuresAreNone() {
        assertThat(isBehind(new SQLException("Lock wait timeout exceeded", "40001", 1205)))
                .isFalse();
        assertThat(isBehind(new IOException("Broken pipe"))).isFalse();
        assertThat(FullDisk.isBehind(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    private static boolean isBehind(Exception failure) {
        return FullDisk.isBehind(new IllegalStateException("not stored", failure));
    }
}
