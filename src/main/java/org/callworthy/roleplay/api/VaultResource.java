package org.callworthy.roleplay.api;

import java.io.InputStream;
import org.callworthy.vault.Blob;
import org.callworthy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A blob as Spring sends it: whole, or the parts that a Range header asks for. */
class VaultResource extends AbstractResource {

    private final Vault vault;
    private final Blob blob;

    VaultResource(Vault vault, Blob blob) {
        this.vault = vault;
        this.blob = blob;
    }

    @Override
    public InputStream getInputStream() {
        return vault.open(blob.id());
    }

    @Override
    public long contentLength() {
        return blob.sizeBytes();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "blob " + blob.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VaultResource resource && resource.blob.id().equals(blob.id());
    }

    @Override
    public int hashCode() {
        return blob.id().hashCode();
    }
}
