package org.callworthy.vault;

import java.time.InstantSource;
import org.callworthy.common.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and opens data keys. An opened key is never kept: erasing holds at once, on every node. */
@Component
class KeyRing {

    private final VaultRepository rows;
    private final MasterKeys masters;
    private final InstantSource clock;

    KeyRing(VaultRepository rows, MasterKeys masters, InstantSource clock) {
        this.rows = rows;
        this.masters = masters;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public KeyId make(Purpose purpose) {
        KeyId id = new KeyId(Ids.next());
        MasterKey master = masters.current();
        rows.insertKey(id, purpose, master.name(), master.wrap(id, DataKey.fresh()), clock.instant());
        return id;
    }

    DataKey open(KeyId id) {
        VaultRepository.StoredKey key = stored(id);
        byte[] wrapped = key.wrapped();
        if (wrapped == null) {
            throw new VaultErased(id);
        }
        return masters.named(key.wrappedBy()).unwrap(id, wrapped);
    }

    Purpose purpose(KeyId id) {
        return stored(id).purpose();
    }

    private VaultRepository.StoredKey stored(KeyId id) {
        return rows.key(id).orElseThrow(() -> new IllegalArgumentException("No key " + id));
    }
}
