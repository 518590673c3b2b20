package org.callworthy.document;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this very program starts a second JVM of itself: from classes, from the extracted jar, or from the fat one. */
final class ChildCommand {

    private static final String FAT_JAR_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    static List<String> of(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Limits.CHILD_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                absolute(System.getProperty("java.class.path"))));
        if (runsFromFatJar()) {
            command.addAll(List.of("-Dloader.main=" + ChildProcess.class.getName(), FAT_JAR_LAUNCHER));
        } else {
            command.add(ChildProcess.class.getName());
        }
        command.addAll(arguments);
        return command;
    }

    private static boolean runsFromFatJar() {
        return String.valueOf(ChildProcess.class.getResource("ChildProcess.class"))
                .startsWith("jar:nested:");
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
