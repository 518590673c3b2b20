package org.callworthy.cli;

import java.io.IOException;
import java.net.ServerSocket;
import org.callworthy.common.SystemTexts;
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
            throw new WrongUsage(SystemTexts.get("cli.port.number", String.valueOf(HIGHEST)));
        }
        if (!isFree(asked)) {
            throw new WrongUsage(SystemTexts.get("cli.port.taken", String.valueOf(asked)));
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
                SystemTexts.get("cli.port.none", String.valueOf(first), String.valueOf(first + TRIES - 1)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
