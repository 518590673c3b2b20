package org.callworthy;

import java.util.List;
import java.util.function.Function;
import org.callworthy.cli.Backstage;
import org.callworthy.cli.Cli;

/** Starts Callworthy. Imports no Spring, so that verbs without a server answer at once. */
public final class Callworthy {

    private Callworthy() {}

    public static void main(String[] args) {
        int code = Cli.run(
                Server::main,
                new Backstage() {
                    @Override
                    public <D, T> T work(Class<D> door, List<String> settings, Function<D, T> work) {
                        return Server.backstage(door, settings, work);
                    }
                },
                args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
