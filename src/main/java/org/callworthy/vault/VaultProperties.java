package org.callworthy.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where ciphertext lies ({@code callworthy.vault.folder}) and where keys lie ({@code callworthy.keys.folder}). */
@ConfigurationProperties("callworthy")
public record VaultProperties(
        @DefaultValue Ciphertext vault, @DefaultValue Keys keys) {

    public VaultProperties {
        Path ciphertext = vault.folder().toAbsolutePath().normalize();
        if (keys.folder().toAbsolutePath().normalize().startsWith(ciphertext)) {
            throw new IllegalArgumentException("Keys must not lie beside what they encrypt: " + ciphertext);
        }
    }

    public record Ciphertext(@DefaultValue("./data/vault") Path folder) {}

    public record Keys(@DefaultValue("./keys") Path folder) {}
}
