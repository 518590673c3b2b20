package org.callworthy.bank;

import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the database holds of an item's version.
 *
 * @param fromFile whether it came with a bank's file; others do not go with it
 * @param shipped whether the file has it that came last with the application; with the next release others do not go
 * @param recordings those that it does not name by language tag, as they are from before texts named them
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
        String source,
        Map<String, String> recordings) {

    StoredVersion(
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
        this(id, itemId, itemKey, number, state, retiredFor, fromFile, shipped, material, source, Map.of());
    }

    StoredVersion naming(Map<String, String> files) {
        return files.isEmpty()
                ? this
                : new StoredVersion(
                        id, itemId, itemKey, number, state, retiredFor, fromFile, shipped, material, source, files);
    }

    /** Whether a file has it with the same text. */
    boolean says(String text) {
        return source.equals(text)
                || !recordings.isEmpty()
                        && CanonicalJson.of(HeardFiles.named(tree(), recordings))
                                .equals(text);
    }

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
