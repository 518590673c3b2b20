package org.callworthy.account;

/** A password made unreadable, for many who start with the same one. Only {@link People#hashed} makes it. */
public final class PasswordHash {

    private final String text;

    PasswordHash(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
