package org.callworthy.vault;

import org.jspecify.annotations.Nullable;

/** Ciphertext is not what was stored: flipped, cut, swapped or gone. */
public class VaultDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultDamaged(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
