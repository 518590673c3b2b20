package org.callworthy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.journey.RunningServer;

/** The packaged application on a MySQL database of its own, as an operator would run it. The database is dropped at the end. */
final class Stand implements AutoCloseable {

    private static final String HEAP = "-Xms1g -Xmx1g -XX:+UseG1GC";
    private static final Pattern NUMBER = Pattern.compile("used (\\d+)K");

    private final String server;
    private final String database;
    private final Path folder;
    private final RunningServer application;

    Stand(Path folder) throws IOException, SQLException {
        this(folder, env("CALLWORTHY_TEST_MYSQL"));
    }

    Stand(Path folder, String server) throws IOException, SQLException {
        this.folder = folder;
        this.server = server;
        database = "callworthy_bench_" + ProcessHandle.current().pid();
        execute(server, "create database " + database + " character set utf8mb4 collate utf8mb4_0900_bin");
        application = new RunningServer(folder, "--db", url(), "--no-demo");
        application.jvm(HEAP.split(" "));
    }

    static String env(String name) {
        String found = System.getenv(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not set; ./bench sets it");
        }
        return found;
    }

    Stand start() throws IOException, InterruptedException {
        application.start();
        return this;
    }

    RunningServer application() {
        return application;
    }

    String url() {
        return server + "/" + database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), env("CALLWORTHY_DB_USER"), env("CALLWORTHY_DB_PASSWORD"));
    }

    /** Candidates with an exam waiting, as {@code people generate} prints them. */
    List<String> candidates(int count) throws IOException, InterruptedException {
        return application.candidates(count, "agent-foundation", "--db", url());
    }

    /** Candidates with a role-play waiting. */
    List<String> rolePlayers(int count) throws IOException, InterruptedException {
        return application.candidates(count, "agent-foundation", "--db", url(), "--role-play");
    }

    /** Heap that is still in use after a full collection, in KiB. */
    long heapKb() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = NUMBER.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd tells no heap");
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(application.pid()),
                        what)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, env("CALLWORTHY_DB_USER"), env("CALLWORTHY_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws Exception {
        application.close();
        execute(server, "drop database " + database);
    }
}
