package org.callworthy;

import org.callworthy.cli.Cli;

/** Starts Callworthy. Imports no Spring, so that verbs without a server answer at once. */
public final class Callworthy {

    private Callworthy() {}

    public static void main(String[] args) {
        int code = Cli.run(settings -> Server.main(settings), args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
