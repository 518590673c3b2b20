package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** A version of an item as it is stored. */
record StoredDraft(
        ItemVersionId id,
        long itemId,
        long bankId,
        String bank,
        Track track,
        String itemKey,
        int number,
        ItemState state,
        int revision,
        ObjectNode source,
        Optional<byte[]> importSha256) {

    /** As far as it is written. */
    ItemText text() {
        return BankReader.item(new Fields(source));
    }

    /**
     * @param keys of all items of its bank
     * @param approved the item's newest version that is or was approved
     */
    Draft with(
            List<Material> materials, List<StoredPicture> pictures, Set<String> keys, Optional<ObjectNode> approved) {
        List<Problem> problems = new ArrayList<>(
                state.isOpen()
                        ? ItemChecks.problems(source, materials, pictures, keys)
                        : ItemChecks.problems(source, materials, pictures));
        if (state.isOpen()) {
            problems.addAll(PracticeRule.problems(source, approved, JsonPointer.empty()));
        }
        return new Draft(
                id, bank, track, itemKey, number, state, revision, source, materials, pictures, keys, problems);
    }
}
