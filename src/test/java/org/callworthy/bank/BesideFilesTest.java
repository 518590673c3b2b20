package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideFilesTest {

    @TempDir
    Path folder;

    @Test
    void aLongRecordingIsReadToItsEnd() throws IOException {
        BankText bank = BankFile.parse("b", TestRecordings.bank("bank", "item", 1))
                .content()
                .orElseThrow();
        Files.createDirectory(folder.resolve("audio"));
        byte[] minutes = Wav.write(TestRecordings.tone(440, 300, 48_000));
        assertThat(minutes).hasSizeLessThan(RecordingReading.MOST_BYTES);
        Files.write(folder.resolve("audio/line.wav"), minutes);
        Files.write(folder.resolve("audio/line.zh.flac"), TestRecordings.flac(550));
        assertThat(BankFile.fileProblems(bank, BesideFiles.of(folder.resolve("bank.yaml"))))
                .isEmpty();
    }
}
