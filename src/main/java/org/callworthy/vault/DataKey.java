package org.callworthy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key of one recording or document: 256 bits, from which the key of its blobs and that of its pieces are derived. */
final class DataKey {

    static final int BYTES = 32;

    /** A range of a blob is read in segments of this many bytes. */
    private static final int SEGMENT_BYTES = 1 << 16;

    private static final String MAC = "HMACSHA256";

    private final byte[] secret;

    DataKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A data key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    static DataKey fresh() {
        return new DataKey(Random.randBytes(BYTES));
    }

    byte[] secret() {
        return secret.clone();
    }

    StreamingAead forBlobs() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(derived("callworthy blob"), MAC, BYTES, SEGMENT_BYTES, 0);
    }

    Aead forPieces() throws GeneralSecurityException {
        return new AesGcmJce(derived("callworthy piece"));
    }

    /** HKDF (RFC 5869) without salt: the secret is uniformly random already. */
    private byte[] derived(String use) throws GeneralSecurityException {
        return Hkdf.computeHkdf(MAC, secret, new byte[0], use.getBytes(StandardCharsets.US_ASCII), BYTES);
    }
}
