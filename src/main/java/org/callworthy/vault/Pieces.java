package org.callworthy.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/** Seals and unseals small pieces under one opened key. */
public final class Pieces {

    private final Aead cipher;

    Pieces(DataKey key) {
        try {
            this.cipher = key.forPieces();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] seal(byte[] plain, byte[] boundTo) {
        try {
            return cipher.encrypt(plain, boundTo);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws VaultDamaged when the piece, its key or what it is bound to is not what it was */
    public byte[] unseal(byte[] sealed, byte[] boundTo) {
        try {
            return cipher.decrypt(sealed, boundTo);
        } catch (GeneralSecurityException e) {
            throw new VaultDamaged("A sealed piece is not authentic", e);
        }
    }
}
