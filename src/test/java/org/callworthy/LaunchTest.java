package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say on a machine where something is missing that they need. */
class LaunchTest {

    private static final List<String> EVERYWHERE = List.of("bash", "dirname", "readlink", "sed", "head");

    @TempDir
    Path clone;

    /** A clone, and a machine whose usual folder for JDKs is {@code jvm} in it. */
    @BeforeEach
    void cloneTheCommands() throws IOException {
        Files.createDirectories(clone.resolve(".ci"));
        Files.createDirectories(clone.resolve("bin"));
        Files.copy(Path.of("run"), clone.resolve("run"));
        Files.copy(Path.of("test"), clone.resolve("test"));
        Files.copy(Path.of("bench"), clone.resolve("bench"));
        Files.writeString(
                clone.resolve(".ci/common.sh"),
                Files.readString(Path.of(".ci/common.sh")) + "usual_jdks() { jdks=(\"$ROOT\"/jvm/*); }\n");
        for (String tool : EVERYWHERE) {
            Files.createSymbolicLink(clone.resolve("bin").resolve(tool), onPath(tool));
        }
    }

    @Test
    void withoutAJdkEachCommandSaysWhichIsNeededAndHowToGetIt() throws Exception {
        for (String command : List.of("run", "test", "bench exam")) {
            Said said = bash("exec bash " + command);
            assertThat(said.exit()).as(command).isOne();
            assertThat(said.text())
                    .as(command)
                    .contains("Callworthy needs a JDK 25 and found none in JAVA_HOME, on the PATH")
                    .contains("Install one (for example the package temurin-25-jdk");
        }
        assertThat(clone.resolve("target")).doesNotExist();
    }

    @Test
    void anOlderJdkIsNotEnough() throws Exception {
        Path older = jdk("older", "17.0.9");
        Files.createSymbolicLink(clone.resolve("bin/javac"), older.resolve("bin/javac"));
        Said said = bash("exec bash run", "JAVA_HOME", older.toString());
        assertThat(said.exit()).isOne();
        assertThat(said.text()).contains("Callworthy needs a JDK 25");
    }

    @Test
    void aJdkInAUsualFolderIsFoundBesideAnOlderOne() throws Exception {
        jdk("jvm/a-17", "17.0.9");
        Path right = jdk("jvm/b-25", "25.0.3");
        Said said = bash(
                "source .ci/common.sh; find_jdk; echo $JAVA_HOME",
                "JAVA_HOME",
                jdk("old", "1.8.0").toString());
        assertThat(said).isEqualTo(new Said(0, right + "\n"));
    }

    @Test
    void withoutMavenOrNpmItIsSaidHowToGetThem() throws Exception {
        jdk("jvm/right", "25");
        Said maven = bash("exec bash run");
        assertThat(maven.exit()).isOne();
        assertThat(maven.text()).contains("Maven 3.8.7 or later", "Install the package 'maven'");
        Said npm = bash("source .ci/common.sh; build_player");
        assertThat(npm.exit()).isOne();
        assertThat(npm.text()).contains("needs npm", "Install the packages 'nodejs' and 'npm'");
    }

    private record Said(int exit, String text) {}

    private Said bash(String command, String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(clone.resolve("bin/bash").toString(), "-c", command)
                .directory(clone.toFile())
                .redirectErrorStream(true);
        Map<String, String> all = builder.environment();
        all.clear();
        all.put("PATH", clone.resolve("bin").toString());
        all.put("HOME", clone.toString());
        for (int i = 0; i < environment.length; i += 2) {
            all.put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /** What looks like a JDK and tells its version. */
    private Path jdk(String folder, String version) throws IOException {
        Path home = clone.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            Path file = home.resolve("bin").resolve(tool);
            Files.writeString(file, "#!" + onPath("bash") + "\necho 'openjdk version \"" + version + "\"' >&2\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home;
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
