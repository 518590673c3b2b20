package org.callworthy.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Output is for whoever reads it: what the application has to say goes to where errors go. */
final class Quiet {

    private static final String NO_LOGGING = "org.slf4j.helpers.NOP_FallbackServiceProvider";

    private Quiet() {}

    /** For verbs that start no application. */
    static void logging() {
        System.setProperty("slf4j.provider", NO_LOGGING);
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    static <D, T> T work(Backstage backstage, Class<D> door, Storage storage, Function<D, T> work) {
        List<String> settings = new ArrayList<>(storage.settings(System.getenv()));
        settings.add("--callworthy.demo=false");
        PrintStream usual = System.out;
        System.setOut(System.err);
        try {
            return backstage.work(door, settings, work);
        } finally {
            System.setOut(usual);
        }
    }
}
