package org.callworthy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.callworthy.common.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs a {@link ChildProcess} for one file: its own memory, a time limit, an empty environment. Whatever ends it other
 * than an answer is a refusal.
 */
@Component
class Child {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);

    private final Semaphore places = new Semaphore(Limits.CHILDREN_AT_ONCE);

    Answer read(Answer.Task task, Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Answer.refused(Refusal.EMPTY, "");
            }
            if (size > Limits.FILE_BYTES) {
                return Answer.refused(Refusal.TOO_BIG, Sizes.megabytes(Limits.FILE_BYTES));
            }
            return inPlace(task, file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer inPlace(Answer.Task task, Path file, String name) throws IOException {
        Path answer = Files.createTempFile("callworthy-answer", ".json");
        places.acquireUninterruptibly();
        try {
            return run(task, file, name, answer);
        } finally {
            places.release();
            Files.deleteIfExists(answer);
        }
    }

    private static Answer run(Answer.Task task, Path file, String name, Path answer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ChildCommand.of(List.of(task.name(), file.toAbsolutePath().toString(), name, answer.toString())));
        builder.environment().clear();
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(Limits.TIME.toSeconds(), TimeUnit.SECONDS)) {
                return Answer.refused(Refusal.TOO_SLOW, Long.toString(Limits.TIME.toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.refused(Refusal.TOO_SLOW, "");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0 || Files.size(answer) == 0) {
            LOG.warn("Reading a document ended with exit code {}", process.exitValue());
            return Answer.refused(Refusal.BROKEN, "");
        }
        return answer(answer);
    }

    /** The child is held to its own memory; what it has made of a file, ours has to hold. */
    static Answer answer(Path file) throws IOException {
        if (Files.size(file) > Limits.ANSWER_BYTES) {
            return Answer.refused(Refusal.TOO_BIG_UNPACKED, Sizes.megabytes(Limits.ANSWER_BYTES));
        }
        return Json.read(Files.readString(file), Answer.class);
    }
}
