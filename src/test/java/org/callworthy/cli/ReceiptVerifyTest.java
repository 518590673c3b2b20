package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.callworthy.exam.ReceiptVerdict;
import org.callworthy.exam.ReceiptVerdict.Difference;
import org.callworthy.exam.ReceiptVerdict.Fault;
import org.callworthy.exam.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import picocli.CommandLine;

class ReceiptVerifyTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private ReceiptVerdict verdict = new ReceiptVerdict.Unreadable();

    @Test
    void aReceiptThatMatchesIsFine() throws IOException {
        verdict = new ReceiptVerdict.Matches("0a", NOON, 3, 2);
        assertThat(verify()).isEqualTo(Cli.FINE);
        assertThat(out.toString()).contains("all 3 entries").contains("2 came later");
    }

    @Test
    void whereTheJournalDiffersIsSaid() throws IOException {
        verdict = new ReceiptVerdict.Differs("0a", NOON, List.of(new Difference(7, 4, Fault.CHANGED)));
        assertThat(verify()).isEqualTo(Cli.FINDINGS);
        assertThat(out.toString()).contains("entry 7 (question 4) says something else");
    }

    @Test
    void whatIsNotGenuineIsAFinding() throws IOException {
        verdict = new ReceiptVerdict.NotGenuine(List.of(5));
        assertThat(verify()).isEqualTo(Cli.FINDINGS);
        assertThat(out.toString()).contains("[5]");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        assertThat(run("receipt", "verify", folder.resolve("none").toString())).isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).contains("cannot be read");
        assertThat(run("receipt")).isEqualTo(Cli.WRONG_USAGE);
    }

    private int verify() throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), "{}");
        return run(
                "receipt",
                "verify",
                file.toString(),
                "--data",
                folder.resolve("data").toString());
    }

    private int run(String... args) {
        Receipts receipts = Mockito.mock();
        Mockito.when(receipts.check("{}")).thenReturn(verdict);
        CommandLine commandLine = Cli.commandLine(settings -> {}, new Backstage() {
            @Override
            public <D, T> T work(Class<D> door, List<String> settings, Function<D, T> work) {
                return work.apply(door.cast(receipts));
            }
        });
        return commandLine
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
