package org.callworthy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Wraps data keys. A wrapped key is bound to its id.
 *
 * @param name 16 hexadecimal digits derived from the key, so that another key cannot pass under this name
 */
record MasterKey(String name, Aead cipher) {

    static MasterKey of(byte[] secret) throws GeneralSecurityException {
        return new MasterKey(
                HexFormat.of().formatHex(derived(secret, "name", 8)), new AesGcmJce(derived(secret, "wrap", 32)));
    }

    byte[] wrap(KeyId id, DataKey key) {
        try {
            return cipher.encrypt(key.secret(), bound(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    DataKey unwrap(KeyId id, byte[] wrapped) {
        try {
            return new DataKey(cipher.decrypt(wrapped, bound(id)));
        } catch (GeneralSecurityException e) {
            throw new VaultDamaged("Key " + id + " is not the one that was wrapped", e);
        }
    }

    private static byte[] derived(byte[] secret, String use, int bytes) throws GeneralSecurityException {
        byte[] info = ("callworthy master " + use).getBytes(StandardCharsets.US_ASCII);
        return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, bytes);
    }

    private static byte[] bound(KeyId id) {
        return ("key " + id).getBytes(StandardCharsets.US_ASCII);
    }
}
