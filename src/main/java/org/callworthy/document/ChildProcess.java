package org.callworthy.document;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callworthy.common.Json;
import org.slf4j.LoggerFactory;

/** Start of the child process. Imports no Spring. Arguments: task, file, name, where to write the answer. */
final class ChildProcess {

    private ChildProcess() {}

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path file = Path.of(arguments[1]);
        String name = arguments[2];
        Answer answer = switch (Answer.Task.valueOf(arguments[0])) {
            case INSPECT -> Answer.of(Inspector.inspect(file, name));
            case TABLE -> Answer.of(TableReader.read(file, name));
            case OPEN -> Opener.open(file);
        };
        Files.writeString(Path.of(arguments[3]), Json.write(answer));
    }
}
