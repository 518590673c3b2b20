package org.callworthy.vault;

/** The key was destroyed on purpose: nobody can open this any more. */
public class VaultErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultErased(KeyId key) {
        super("Key " + key + " was erased");
    }
}
