package org.callworthy.delivery;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What an invigilator gives out: six characters of thirty-one, none of which looks like another. Nobody guesses one within a
 * day at the pace at which starts are admitted. It is written down to be printed, so it is no secret of the database.
 */
public final class SeatCode {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SeatCode() {}

    static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As somebody types it: in any case, with spaces or dashes. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** As it is easiest to read out and to type. */
    public static String shown(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + "-" + code.substring(half);
    }
}
