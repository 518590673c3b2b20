package org.callworthy.cli;

import java.io.IOException;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Finds the port to serve on. */
final class Ports {

    private static final int DEFAULT = 8080;
    private static final int TRIES = 100;
    private static final int HIGHEST = 65_535;

    private Ports() {}

    /**
     * @param asked the port that was asked for; without one, 8080 or the next that is free
     * @throws WrongUsage if the port that was asked for is taken
     */
    static int pick(@Nullable Integer asked) {
        if (asked == null) {
            return nextFree(DEFAULT);
        }
        if (asked < 0 || asked > HIGHEST) {
            throw new WrongUsage("--port takes a number from 0 (any free port) to " + HIGHEST);
        }
        if (!isFree(asked)) {
            throw new WrongUsage(
                    "Port " + asked + " is in use by another program. Name another one with --port, or leave --port out"
                            + " for the next free one.");
        }
        return asked;
    }

    static int nextFree(int first) {
        for (int port = first; port < first + TRIES; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new WrongUsage(
                "No port from " + first + " to " + (first + TRIES - 1) + " is free. Name one with --port.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
