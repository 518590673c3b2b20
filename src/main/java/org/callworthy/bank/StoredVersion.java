package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the database holds of an item's version.
 *
 * @param fromFile whether it came with a bank's file; others do not go with it
 * @param material the id of the material's version that it rests on
 */
record StoredVersion(
        ItemVersionId id,
        long itemId,
        String itemKey,
        int number,
        ItemState state,
        Optional<RetiredFor> retiredFor,
        boolean fromFile,
        Optional<Long> material,
        String source) {

    boolean approved() {
        return state == ItemState.APPROVED;
    }

    /** Whether it was ever approved: not while it is written, nor if it was given up then. */
    boolean everApproved() {
        return !state.isOpen() && !isDiscarded();
    }

    /** As it would stand in a bank's file. */
    ObjectNode tree() {
        return Json.read(source, ObjectNode.class);
    }

    boolean isDiscarded() {
        return retiredFor.filter(why -> why == RetiredFor.DISCARDED).isPresent();
    }

    /** Whether a file that has it may make it approved again. */
    boolean comesBack() {
        return state == ItemState.RETIRED
                && retiredFor
                        .map(why -> why == RetiredFor.GONE || why == RetiredFor.REPLACED)
                        .orElse(true);
    }
}
