package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    @TempDir
    Path folder;

    private final List<String> settings = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    @Test
    void optionsBecomeSettings() {
        int code =
                serve("serve", "--data", data(), "--port", "0", "--no-demo", "--public-url", "https://exams.example/");
        assertThat(code).isEqualTo(Cli.FINE);
        assertThat(settings)
                .contains(
                        "--server.port=0",
                        "--callworthy.demo=false",
                        "--callworthy.public-url=https://exams.example",
                        "--callworthy.data.folder=" + data(),
                        "--callworthy.vault.folder=" + data() + "/vault",
                        "--callworthy.keys.folder=" + data() + "-keys",
                        "--spring.datasource.username=sa")
                .anyMatch(
                        setting -> setting.startsWith("--spring.datasource.url=jdbc:h2:file:" + data() + "/callworthy;")
                                && setting.contains(";WRITE_DELAY=0")
                                && setting.contains(";DB_CLOSE_ON_EXIT=FALSE"));
    }

    @Test
    void withoutAVerbItServesWithDemoPeople() {
        assertThat(Cli.run(args -> settings.addAll(List.of(args)), new NoBackstage(), "--data", data()))
                .isEqualTo(Cli.FINE);
        assertThat(settings)
                .contains("--callworthy.demo=true")
                .anyMatch(setting -> setting.matches("--server.port=\\d+"));
    }

    @Test
    void aDatabaseThatCannotBeWrittenIsSaidPlainly() throws IOException {
        Path folder = Path.of(data());
        Files.createDirectories(folder.resolve("callworthy.mv.db"));
        assertThat(serve("serve", "--data", folder.toString())).isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).startsWith(folder.resolve("callworthy.mv.db") + " cannot be written");
    }

    @Test
    void aMysqlDatabaseGetsWhatItNeedsAndThePasswordOfTheEnvironment() {
        Storage storage = new Storage();
        storage.data = Path.of(data());
        storage.db = "jdbc:mysql://db/callworthy?connectionTimeZone=UTC&useSSL=true";
        assertThat(storage.settings(Map.of("CALLWORTHY_DB_USER", "cw", "CALLWORTHY_DB_PASSWORD", "secret")))
                .contains(
                        "--spring.datasource.url=jdbc:mysql://db/callworthy?connectionTimeZone=UTC&useSSL=true"
                                + "&preserveInstants=false&rewriteBatchedStatements=true"
                                + "&sessionVariables=group_concat_max_len=4294967295",
                        "--spring.datasource.username=cw",
                        "--spring.datasource.password=secret");
    }

    @Test
    void aPortThatIsTakenIsRefusedIfAskedForAndPassedOverIfNot() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(serve("serve", "--data", data(), "--port", String.valueOf(port)))
                    .isEqualTo(Cli.WRONG_USAGE);
            assertThat(err.toString()).startsWith("Port " + port + " is in use by another program.");
            assertThat(settings).isEmpty();
            assertThat(Ports.nextFree(port)).isGreaterThan(port);
        }
    }

    @Test
    void anEmbeddedDatabaseThatIsOpenElsewhereIsSaid() throws IOException {
        Path database = folder.resolve("callworthy.mv.db");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(serve("serve", "--data", folder.toString())).isEqualTo(Cli.WRONG_USAGE);
            assertThat(err.toString()).contains("is open elsewhere").contains("--data");
        }
    }

    @Test
    void keysInsideTheDataAreRefused() {
        assertThat(serve("serve", "--data", data(), "--keys", data() + "/keys")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString()).contains("lies inside the data");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void aStartThatFailsIsToldOnceByWhatFailed() {
        var commandLine = Cli.commandLine(
                given -> {
                    throw new IllegalStateException("No database");
                },
                new NoBackstage());
        assertThat(commandLine.setErr(new PrintWriter(err)).execute("serve", "--data", data(), "--port", "0"))
                .isEqualTo(Cli.FINDINGS);
        assertThat(err.toString()).isEmpty();
    }

    private int serve(String... args) {
        return Cli.commandLine(given -> settings.addAll(List.of(given)), new NoBackstage())
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
