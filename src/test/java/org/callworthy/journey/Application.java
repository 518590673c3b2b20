package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged application, unpacked as {@code ./run} unpacks it, with an archive of its classes, so that each of the many servers
 * of the tests starts in a third of the time. Made once by the first start that is not abandoned half-way.
 */
final class Application {

    private static final Path PACKAGED = Path.of("target/callworthy.jar").toAbsolutePath();
    private static final Path UNPACKED = Path.of("target/journey/application").toAbsolutePath();
    private static final Path JAR = UNPACKED.resolve("callworthy.jar");
    private static final Path CLASSES = UNPACKED.resolve("classes.jsa");
    private static final String MAIN = "org.callworthy.Callworthy";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Application() {}

    /** How it is called, up to the verb. */
    static List<String> command(List<String> jvm) {
        unpack();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(jvm);
        command.addAll(List.of("-XX:SharedArchiveFile=" + CLASSES, "-Xlog:cds=off", "-Xlog:aot=off"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", JAR.toString()));
        return command;
    }

    /** With content of one's own instead of what is shipped: a folder that goes before the application on the class path. */
    static List<String> command(List<String> jvm, Path content) {
        unpack();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(jvm);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.addAll(List.of(content.toAbsolutePath() + java.io.File.pathSeparator + JAR, MAIN));
        return command;
    }

    private static synchronized void unpack() {
        try {
            if (Files.exists(CLASSES)
                    && Files.getLastModifiedTime(CLASSES).compareTo(Files.getLastModifiedTime(PACKAGED)) > 0) {
                return;
            }
            remove(UNPACKED);
            run(List.of(
                    JAVA,
                    "-Djarmode=tools",
                    "-jar",
                    PACKAGED.toString(),
                    "extract",
                    "--destination",
                    UNPACKED.toString()));
            Path made = UNPACKED.resolve("made.jsa");
            Path folder = UNPACKED.resolve("first");
            run(List.of(
                    JAVA,
                    "-XX:ArchiveClassesAtExit=" + made,
                    "-XX:+UseSerialGC",
                    "-Dspring.context.exit=onRefresh",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    JAR.toString(),
                    "serve",
                    "--no-demo",
                    "--port",
                    "0",
                    "--data",
                    folder.resolve("data").toString(),
                    "--keys",
                    folder.resolve("keys").toString()));
            Files.move(made, CLASSES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Path log = Files.createTempFile("callworthy-unpack", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("The application could not be unpacked:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
