package org.callworthy.bank.ui;

import java.util.Optional;
import org.callworthy.bank.ItemVersionId;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    static Optional<ItemVersionId> parsed(String text) {
        try {
            return Optional.of(ItemVersionId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
