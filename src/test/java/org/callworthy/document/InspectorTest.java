package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @TempDir
    Path folder;

    SampleFiles samples;

    @BeforeEach
    void folder() {
        samples = new SampleFiles(folder);
    }

    @Test
    void textOfPdfIsRead() throws IOException {
        assertThat(inspect(samples.pdf("Coached", false))).isEqualTo(new Accepted("application/pdf", "Coached"));
    }

    @Test
    void textOfWorkbookIsRead() throws IOException {
        assertThat(inspect(samples.xlsx(List.of(List.of("hours", "training")))))
                .isInstanceOfSatisfying(
                        Accepted.class, accepted -> assertThat(accepted.text()).contains("hours", "training"));
    }

    @Test
    void lockedFilesAreRefused() throws Exception {
        assertThat(inspect(samples.encryptedXlsx())).isEqualTo(new Refused(Refusal.ENCRYPTED, ""));
        assertThat(inspect(samples.pdf("secret", true))).isEqualTo(new Refused(Refusal.ENCRYPTED, ""));
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(inspect(samples.xlsxWith("xl/vbaProject.bin", 1))).isEqualTo(new Refused(Refusal.MACRO, ""));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        Path bomb = samples.xlsxWith("xl/media/image1.bin", Limits.UNPACKED_BYTES + 1);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(inspect(bomb)).isEqualTo(new Refused(Refusal.TOO_BIG_UNPACKED, "200 MB"));
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        assertThat(inspect(samples.executable("certificate.pdf")))
                .isEqualTo(new Refused(Refusal.WRONG_CONTENT, "application/x-msdownload"));
        Path page = samples.text("notes.txt", "<html><script>alert(1)</script></html>", StandardCharsets.UTF_8);
        assertThat(inspect(page)).isEqualTo(new Refused(Refusal.WRONG_CONTENT, "text/html"));
        assertThat(Inspector.inspect(samples.pdf("x", false), "letter.png"))
                .isEqualTo(new Refused(Refusal.WRONG_CONTENT, "application/pdf"));
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(samples.xlsx(List.of(List.of("a"))));
        Path half = samples.bytes("half.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(inspect(half)).isInstanceOf(Refused.class);
    }

    @Test
    void unknownEndingsAreRefusedWithTheOnesThatAreTaken() throws IOException {
        assertThat(inspect(samples.executable("tool.exe")))
                .isEqualTo(new Refused(Refusal.UNKNOWN_TYPE, "pdf, docx, xlsx, pptx, txt, csv, jpg, jpeg, png"));
    }

    private static Inspection inspect(Path file) throws IOException {
        return Inspector.inspect(file, file.getFileName().toString());
    }
}
