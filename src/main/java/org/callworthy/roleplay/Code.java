package org.callworthy.roleplay;

import java.security.SecureRandom;

/** The code of a performance, e.g. {@code K7Q2-MXHT}: 40 random bits in characters that nobody mistakes. */
final class Code {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(i == CHARACTERS / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
