package org.callworthy.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, so that it can be killed like any other. */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port;
    private final List<String> options;
    private List<String> jvm = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private Optional<Path> content = Optional.empty();
    private String programs = "";
    private Process process;
    private long logBefore;

    /** @param folder holds data, keys and log; made if absent, kept on {@link #kill()} */
    public RunningServer(Path folder, String... options) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.options = List.of(options);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public RunningServer start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("serve", "--port", String.valueOf(port)));
        command.addAll(List.of("--data", data().toString()));
        command.addAll(keys());
        command.addAll(options);
        logBefore = Files.exists(log()) ? Files.size(log()) : 0;
        process = builder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitReady();
        return this;
    }

    /** Other memory than the journeys need, and a compiler for a longer life than theirs. */
    public void jvm(String... arguments) {
        jvm = List.of(arguments);
    }

    /** How the packaged application is called, up to the verb. */
    public List<String> java() {
        return content.map(folder -> Application.command(jvm, folder)).orElseGet(() -> Application.command(jvm));
    }

    /** Content of one's own instead of what is shipped: a folder that goes before the application on the class path. */
    void content(Path folder) {
        content = Optional.of(folder);
    }

    /** A folder with programs that it finds before the machine's. */
    void programs(Path folder) {
        programs = folder.toAbsolutePath() + java.io.File.pathSeparator;
    }

    /** Candidates with an exam waiting, as {@code people generate} prints them. Not while it runs on an embedded database. */
    public List<String> candidates(int count, String bank, String... storage) throws IOException, InterruptedException {
        Path lines = folder.resolve("candidates.csv");
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("people", "generate", "--candidates", String.valueOf(count), "--assign", bank));
        command.addAll(List.of(storage));
        command.addAll(keys());
        Path errors = folder.resolve("generate.log");
        int exit = builder(command)
                .redirectOutput(lines.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("people generate failed: " + Files.readString(errors));
        }
        try (Stream<String> all = Files.lines(lines)) {
            return all.filter(line -> line.split(",", -1).length == 3 && !line.startsWith("username"))
                    .toList();
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().merge("PATH", programs, (path, own) -> own + path);
        return builder;
    }

    public List<String> keys() {
        return List.of("--keys", folder.resolve("keys").toString());
    }

    public int port() {
        return port;
    }

    /** Processor time used so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public long pid() {
        return process.pid();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** As if the power had failed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended:\n" + Files.readString(log()));
            }
            if (isReady()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        kill();
        throw new IllegalStateException(
                "The server was not ready within " + PATIENCE + ":\n" + Files.readString(log()));
    }

    private boolean isReady() throws IOException, InterruptedException {
        String ready = "Callworthy is ready at";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> health = client.send(
                    HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return health.statusCode() == 200 && saidSinceStart().contains(ready);
        } catch (java.net.ConnectException notYet) {
            return false;
        }
    }

    /** What earlier lives of the server wrote does not count. */
    private String saidSinceStart() throws IOException {
        byte[] all = Files.readAllBytes(log());
        int from = Math.toIntExact(logBefore);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
