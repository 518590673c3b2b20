package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;

/** Servers with the demo's people. Making their past takes longer than most journeys do: it is made once, and copied. */
final class DemoServer {

    private static final Path FOLDER = Path.of("target/journey/demo");
    private static @Nullable Path past;
    private static @Nullable RunningServer server;
    private static @Nullable Path microphone;

    private DemoServer() {}

    /** One for all journeys that leave it alive; started by whoever needs it first, it ends with the tests. */
    static synchronized RunningServer shared() throws IOException, InterruptedException {
        if (server == null) {
            RunningServer started = own("shared").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            server = started;
        }
        return server;
    }

    /** One for a journey that kills it or wants nobody beside it; not started yet. */
    static synchronized RunningServer own(String journey) throws IOException, InterruptedException {
        if (past == null) {
            Path made = folder("past");
            new RunningServer(made).start().close();
            past = made;
        }
        Path folder = folder(journey);
        copy(past, folder);
        return new RunningServer(folder);
    }

    /** Speech in a file, which stands in for everybody's microphone. */
    static synchronized Path microphone() throws IOException {
        if (microphone == null) {
            microphone = SpokenFile.write(FOLDER.resolve("microphone.wav"));
        }
        return microphone;
    }

    private static Path folder(String name) {
        return FOLDER.resolve(name + "-" + Ids.text(Ids.next()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void stop(RunningServer started) {
        try {
            started.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
