package org.callworthy.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs the external program, a few at a time, each for some seconds at most. Text goes in by a pipe, never as an
 * argument.
 */
final class EspeakProgram {

    private static final int SECONDS = 10;
    /** Three minutes at 22 kHz: more than the longest line, less than what would hurt. */
    private static final int MAX_BYTES = 8_000_000;

    private final String command;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    EspeakProgram(String command) {
        this.command = command;
    }

    byte[] run(String input, String... options) throws IOException {
        var line = new ArrayList<>(List.of(command));
        line.addAll(List.of(options));
        turns.acquireUninterruptibly();
        try {
            return run(
                    input,
                    new ProcessBuilder(line)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } finally {
            turns.release();
        }
    }

    private byte[] run(String input, Process process) throws IOException {
        var timeout = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS);
        var watchdog = CompletableFuture.runAsync(process::destroyForcibly, timeout);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8)); // fits the pipe's buffer, so nobody waits for anybody
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        try (var out = process.getInputStream()) {
            byte[] output = out.readNBytes(MAX_BYTES);
            if (output.length == MAX_BYTES) throw new IOException(command + " does not stop");
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) return output;
            throw new IOException(command + " failed or took longer than " + SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            watchdog.cancel(false);
            process.destroyForcibly();
        }
    }
}
