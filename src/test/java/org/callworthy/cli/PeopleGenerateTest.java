package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleGenerateTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @Test
    void withoutCandidatesOrAnExamItIsWrongUsage() {
        assertThat(run("people", "generate", "--candidates", "3")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).contains("--assign");
        assertThat(run("people", "generate", "--candidates", "0", "--assign", "agent-foundation"))
                .isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).contains("--candidates takes a number from 1 to");
        assertThat(run("people")).isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void anEmbeddedDatabaseThatIsOpenElsewhereIsSaid() throws IOException {
        try (FileChannel file = FileChannel.open(
                        folder.resolve("callworthy.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            int code = run(
                    "people",
                    "generate",
                    "--candidates",
                    "3",
                    "--assign",
                    "agent-foundation",
                    "--data",
                    folder.toString());
            assertThat(code).isEqualTo(Cli.WRONG_USAGE);
            assertThat(err.toString()).contains("is open elsewhere").contains("--data");
        }
    }

    @Test
    void helpTellsWhatIsPrinted() {
        assertThat(run("people", "generate", "--help")).isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("username,password,assignment").contains("--json");
    }

    private int run(String... args) {
        return Cli.commandLine(settings -> {}, new NoBackstage())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
