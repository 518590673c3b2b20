package org.callworthy.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
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

    /** The same, whose text names these recordings by language tag. */
    StoredDraft naming(Map<String, String> recordings) {
        return recordings.isEmpty()
                ? this
                : new StoredDraft(
                        id,
                        itemId,
                        bankId,
                        bank,
                        track,
                        itemKey,
                        number,
                        state,
                        revision,
                        HeardFiles.named(source, recordings),
                        importSha256);
    }

    /**
     * @param recorded the languages in which it is recorded
     * @param keys of all items of its bank
     * @param approved the item's newest version that is or was approved
     */
    Draft with(
            List<Material> materials,
            List<StoredPicture> pictures,
            Set<Locale> recorded,
            Set<String> keys,
            Optional<ObjectNode> approved) {
        List<Problem> problems = state.isOpen()
                ? ItemChecks.problems(source, materials, pictures, recorded, keys, approved)
                : ItemChecks.problems(source, materials, pictures, recorded);
        return new Draft(
                id, bank, track, itemKey, number, state, revision, source, materials, pictures, recorded, keys,
                approved, problems);
    }
}
