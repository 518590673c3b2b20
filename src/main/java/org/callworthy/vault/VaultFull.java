package org.callworthy.vault;

/** The disk has no room left. Nothing was stored and nothing half-written remains. */
public class VaultFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultFull(Throwable cause) {
        super("The vault's disk is full", cause);
    }
}
