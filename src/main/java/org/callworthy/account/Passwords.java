package org.callworthy.account;

/** Length is what makes a password strong; no composition rules (OWASP ASVS 5.0, 6.2). */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private Passwords() {}

    static String checked(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException(
                    "A password has " + SHORTEST + " to " + LONGEST + " characters; this one has " + length);
        }
        return password;
    }
}
