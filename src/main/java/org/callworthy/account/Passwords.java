package org.callworthy.account;

import java.security.SecureRandom;

/** Length is what makes a password strong; no composition rules (OWASP ASVS 5.0, 6.2). */
public final class Passwords {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** In code points. */
    public static final int SHORTEST = 12;

    /** In code points. */
    public static final int LONGEST = 200;

    private Passwords() {}

    /** One that is hard to guess and easy to read out: four groups of five characters that look unlike, 98 random bits. */
    public static String random() {
        StringBuilder password = new StringBuilder();
        RANDOM.ints(GROUPS * GROUP_LENGTH, 0, ALPHABET.length()).forEach(i -> {
            if (password.length() % (GROUP_LENGTH + 1) == GROUP_LENGTH) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(i));
        });
        return password.toString();
    }

    public static boolean fits(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    static String checked(String password) {
        if (!fits(password)) {
            throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        return password;
    }
}
