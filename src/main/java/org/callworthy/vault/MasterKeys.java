package org.callworthy.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The master keys at hand. Made at the first start; later their absence stops the start instead of losing data. */
@Component
class MasterKeys {

    private final List<MasterKey> keys = new ArrayList<>();
    private final Path file;

    MasterKeys(VaultProperties properties, VaultRepository rows) throws IOException, GeneralSecurityException {
        MasterKeyFile stored = new MasterKeyFile(properties.keys().folder());
        this.file = stored.path();
        Set<String> needed = rows.masterKeysInUse();
        if (!stored.exists()) {
            needed.stream().findFirst().ifPresent(this::missing);
            stored.create();
        }
        for (byte[] secret : stored.read()) {
            keys.add(MasterKey.of(secret));
        }
        needed.forEach(this::named);
    }

    /** The one that wraps new keys. */
    MasterKey current() {
        return keys.getFirst();
    }

    MasterKey named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst().orElseGet(() -> missing(name));
    }

    private MasterKey missing(String name) {
        throw new MasterKeyMissing(name, file);
    }
}
