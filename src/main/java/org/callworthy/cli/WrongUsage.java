package org.callworthy.cli;

/** What was asked for cannot be done; the message says why, and what can be done instead. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
