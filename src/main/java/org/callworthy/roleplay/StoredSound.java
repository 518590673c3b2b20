package org.callworthy.roleplay;

import java.io.InputStream;
import org.callworthy.vault.Blob;
import org.callworthy.vault.Vault;

/** A recording as it lies in the vault. */
record StoredSound(Vault vault, Blob blob) implements RecordedSound {

    @Override
    public long length() {
        return blob.sizeBytes();
    }

    @Override
    public InputStream open() {
        return vault.open(blob.id());
    }
}
