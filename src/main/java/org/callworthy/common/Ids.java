package org.callworthy.common;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of 63 bits that grow with time: 42 bits of milliseconds since 2020 and 21 random bits that count on within a
 * millisecond, so that rows of one time lie together in an index. As text: 13 characters of Crockford's base 32.
 */
public final class Ids {

    private static final long EPOCH_MILLIS = 1_577_836_800_000L;
    private static final int RANDOM_BITS = 21;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TEXT_LENGTH = 13;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id, larger than every earlier one of this process. */
    public static long next() {
        long fresh =
                ((System.currentTimeMillis() - EPOCH_MILLIS) << RANDOM_BITS) | RANDOM.nextInt(1 << RANDOM_BITS - 1);
        return LAST.updateAndGet(last -> Math.max(last + 1, fresh));
    }

    public static String text(long id) {
        char[] digits = new char[TEXT_LENGTH];
        for (int place = TEXT_LENGTH - 1, shift = 0; place >= 0; place--, shift += 5) {
            digits[place] = ALPHABET.charAt((int) (id >>> shift) & 31);
        }
        return new String(digits);
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text(long)} makes */
    public static long parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            throw new IllegalArgumentException("An id has " + TEXT_LENGTH + " characters");
        }
        long id = 0;
        for (char digit : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int bits = ALPHABET.indexOf(digit);
            if (bits < 0) {
                throw new IllegalArgumentException("Not a character of an id: " + (int) digit);
            }
            id = id << 5 | bits;
        }
        return id;
    }
}
