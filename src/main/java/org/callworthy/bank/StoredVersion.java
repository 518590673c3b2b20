package org.callworthy.bank;

import java.util.Optional;

/** What the database holds of an item's version, for comparing it with a file. */
record StoredVersion(
        ItemVersionId id,
        long itemId,
        String itemKey,
        int number,
        boolean approved,
        Optional<Long> material,
        String source) {}
