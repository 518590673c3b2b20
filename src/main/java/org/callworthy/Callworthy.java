package org.callworthy;

/** Starts Callworthy. Imports no Spring, so that verbs without a server answer at once. */
public final class Callworthy {

    private Callworthy() {}

    public static void main(String[] args) {
        Server.main(args);
    }
}
