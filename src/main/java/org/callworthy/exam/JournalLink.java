package org.callworthy.exam;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.callworthy.common.Sha256;

/**
 * A place in the chain of one sitting's journal.
 *
 * @param number counts from 1; 0 is the place before the first entry
 * @param hash SHA-256 of the hash before it and the canonical entry, 64 hexadecimal digits
 */
record JournalLink(int number, String hash) {

    JournalLink next(JournalEntry entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes());
        digest.update(entry.canonical().getBytes(StandardCharsets.UTF_8));
        return new JournalLink(number + 1, HexFormat.of().formatHex(digest.digest()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    static JournalLink of(int number, byte[] hash) {
        return new JournalLink(number, HexFormat.of().formatHex(hash));
    }

    /** Where every journal begins. */
    static JournalLink start() {
        return of(0, new byte[32]);
    }
}
