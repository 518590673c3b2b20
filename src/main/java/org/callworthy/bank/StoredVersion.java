package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the database holds of an item's version.
 *
 * @param fromFile whether it came with a bank's file; others do not go with it
 * @param shipped whether the file has it that came last with the application; with the next release others do not go
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
        boolean shipped,
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

    /** Whether a file that lacked it retired it. */
    boolean isGone() {
        return retiredFor
                .filter(why -> why == RetiredFor.GONE || why == RetiredFor.WITHDRAWN)
                .isPresent();
    }

    boolean isWithdrawn() {
        return retiredFor.filter(why -> why == RetiredFor.WITHDRAWN).isPresent();
    }

    boolean isReplaced() {
        return retiredFor.filter(why -> why == RetiredFor.REPLACED).isPresent();
    }

    /** Whether a file of the house that has it may make it approved again. */
    boolean comesBack() {
        return state == ItemState.RETIRED && (retiredFor.isEmpty() || isGone() || isReplaced());
    }
}
