package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Banks and their items in lists, for authors. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class Items {

    private final ItemIndexRepository index;
    private final DraftRepository drafts;
    private final BankImportRepository banks;
    private final ItemPictureRepository pictures;
    private final ItemSoundRepository sounds;

    Items(
            ItemIndexRepository index,
            DraftRepository drafts,
            BankImportRepository banks,
            ItemPictureRepository pictures,
            ItemSoundRepository sounds) {
        this.index = index;
        this.drafts = drafts;
        this.banks = banks;
        this.pictures = pictures;
        this.sounds = sounds;
    }

    /** By track and level. */
    public List<BankRow> banks() {
        return index.banks();
    }

    /** The endorsements that items of a bank have. */
    public Set<String> endorsements(String bankKey) {
        return index.endorsements(bankKey);
    }

    public int count(ItemFilter filter) {
        return index.count(filter);
    }

    /** Each item by its current version, in the order of their keys. */
    public List<ItemRow> page(ItemFilter filter, int from, int most) {
        return index.page(filter, from, most);
    }

    /** What waits for a reviewer, in the order of keys. */
    public List<ItemRow> inReview() {
        return index.inReview();
    }

    /**
     * All versions of an item; none if there is no such item. First stands the one by which it is known, and which can be worked on:
     * the one that is being written or reviewed, or else the newest that was not given up as a draft. Then the newest first.
     */
    public List<Draft> versions(String itemKey) {
        List<StoredDraft> all = drafts.all(itemKey);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Material> materials =
                Materials.of(banks.materials(all.getFirst().bank())).all();
        Map<ItemVersionId, List<StoredPicture>> stored =
                pictures.of(all.stream().map(StoredDraft::id).toList());
        Map<ItemVersionId, Map<Locale, StoredRecording>> recorded =
                sounds.recordings(all.stream().map(StoredDraft::id).toList());
        Set<String> keys = drafts.keys(all.getFirst().bank());
        Optional<ObjectNode> approved = drafts.approved(all.getFirst().itemId());
        ItemVersionId current = drafts.current(List.of(itemKey)).getFirst().id();
        return all.stream()
                .sorted(Comparator.comparing(
                                (StoredDraft version) -> version.id().equals(current))
                        .thenComparing(StoredDraft::number)
                        .reversed())
                .map(version -> version.with(
                        materials,
                        stored.getOrDefault(version.id(), List.of()),
                        recorded.getOrDefault(version.id(), Map.of()).keySet(),
                        keys,
                        approved))
                .toList();
    }

    /** The materials of a bank, each in its newest version. */
    public List<Material> materials(String bankKey) {
        return Materials.of(banks.materials(bankKey)).all();
    }

    public Optional<BankRow> bank(String key) {
        return banks().stream().filter(bank -> bank.key().equals(key)).findFirst();
    }
}
