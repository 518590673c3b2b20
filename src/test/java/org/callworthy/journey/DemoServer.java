package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;

/** One server with the demo's people, for all journeys that leave it alive: making its past takes longer than they do. */
final class DemoServer {

    private static final Path FOLDER = Path.of("target/journey/demo");
    private static @Nullable RunningServer server;
    private static @Nullable Path microphone;

    private DemoServer() {}

    /** Started by whoever needs it first; it ends with the tests. */
    static synchronized RunningServer shared() throws IOException, InterruptedException {
        if (server == null) {
            RunningServer started = new RunningServer(FOLDER.resolve("server-" + Ids.text(Ids.next()))).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            server = started;
        }
        return server;
    }

    /** Speech in a file, which stands in for everybody's microphone. */
    static synchronized Path microphone() throws IOException {
        if (microphone == null) {
            microphone = SpokenFile.write(FOLDER.resolve("microphone.wav"));
        }
        return microphone;
    }

    private static void stop(RunningServer started) {
        try {
            started.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
