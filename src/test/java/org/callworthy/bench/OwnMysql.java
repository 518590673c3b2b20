package org.callworthy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A MySQL server of this benchmark's own, so that it can be killed, frozen and starved without harm to anybody else. Where this
 * process may mount, it lives on a small file system of its own, which can be filled to the last byte.
 */
final class OwnMysql implements AutoCloseable {

    private static final String SCRIPT = ".ci/mysql-server.sh";
    private static final String DISK = "900M";

    private final Path folder;
    private final Path home;
    private final int port;
    private final boolean ownDisk;

    /** @param ownDisk ask for a file system of its own */
    OwnMysql(Path folder, boolean ownDisk) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        home = Files.createDirectories(this.folder.resolve("mysql"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        this.ownDisk = ownDisk && mount();
        Path programs = cache().resolve("root");
        if (Files.exists(programs)) {
            Files.createSymbolicLink(home.resolve("root"), programs);
        }
    }

    private static Path cache() {
        Map<String, String> env = System.getenv();
        String home = env.get("MYSQL_HOME_DIR");
        if (home != null) {
            return Path.of(home);
        }
        return Path.of(env.getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"))
                .resolve("callworthy-mysql");
    }

    private boolean mount() throws IOException, InterruptedException {
        String disk = disk().toString();
        return run("truncate", "-s", DISK, disk)
                && run("mkfs.ext4", "-q", "-m", "0", disk)
                && run("mount", "-o", "loop", disk, home.toString());
    }

    private Path disk() {
        return folder.resolve("disk.img");
    }

    OwnMysql start() throws IOException, InterruptedException {
        if (!run(SCRIPT, "start")) {
            throw new IllegalStateException("MySQL did not start:\n" + Files.readString(log()));
        }
        return this;
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port;
    }

    /** As if the power had failed. */
    void kill() throws IOException, InterruptedException {
        ProcessHandle process = process();
        process.destroyForcibly();
        while (process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    void freeze(int seconds) throws IOException, InterruptedException {
        String pid = String.valueOf(process().pid());
        run("kill", "-STOP", pid);
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } finally {
            run("kill", "-CONT", pid);
        }
    }

    boolean hasOwnDisk() {
        return ownDisk;
    }

    /**
     * Leaves not a byte on its disk for a while, and starts it again if it gave up over that.
     *
     * @return whether it gave up
     */
    boolean starve(int seconds) throws IOException, InterruptedException {
        Path ballast = home.resolve("ballast");
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                fill(ballast);
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } finally {
            Files.delete(ballast);
        }
        boolean gaveUp = !ProcessHandle.of(pid()).map(ProcessHandle::isAlive).orElse(false);
        if (gaveUp) {
            start();
        }
        return gaveUp;
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(
                ballast, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return;
        }
    }

    private ProcessHandle process() throws IOException {
        return ProcessHandle.of(pid()).orElseThrow(() -> new IllegalStateException("MySQL is not running"));
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("run/mysqld.pid")).strip());
    }

    private Path log() {
        return folder.resolve("mysql-script.log");
    }

    private boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("MYSQL_HOME_DIR", home.toString());
        builder.environment().put("MYSQL_PORT", String.valueOf(port));
        builder.environment().put("MYSQL_EXTRA", "--innodb-buffer-pool-size=128M");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(SCRIPT, "stop");
        if (ownDisk) {
            run("umount", home.toString());
        }
        Files.deleteIfExists(disk());
    }
}
