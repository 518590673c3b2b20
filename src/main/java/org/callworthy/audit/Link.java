package org.callworthy.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.callworthy.common.Sha256;

/**
 * A place in the chain.
 *
 * @param number counts from 1; 0 is the place before the first entry
 * @param hash SHA-256 of the hash before it and the canonical entry, 64 hexadecimal digits
 */
record Link(long number, String hash) {

    Link next(Entry entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(hash));
        digest.update(entry.canonical().getBytes(StandardCharsets.UTF_8));
        return new Link(number + 1, HexFormat.of().formatHex(digest.digest()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    static Link of(long number, byte[] hash) {
        return new Link(number, HexFormat.of().formatHex(hash));
    }

    /** Where every chain begins. */
    static Link start() {
        return of(0, new byte[32]);
    }
}
