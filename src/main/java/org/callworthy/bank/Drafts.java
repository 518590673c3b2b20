package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.bank.DraftOutcome.AlreadyOpen;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.KeyTaken;
import org.callworthy.bank.DraftOutcome.KeyUnfit;
import org.callworthy.bank.DraftOutcome.Stale;
import org.callworthy.bank.DraftOutcome.Unready;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where items are written. A draft may be incomplete; it goes to review once nothing is wrong with it. Whoever saves it is one of
 * its writers, and can never approve that version.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class Drafts {

    private static final int LONGEST_KEY = 60;

    private final DraftRepository drafts;
    private final DraftRevisionRepository revisions;
    private final HistoryRepository history;
    private final BankImportRepository banks;
    private final DraftWriter writer;
    private final ItemRecordings recordings;
    private final ItemPictures pictures;
    private final InTurn inTurn;

    Drafts(
            DraftRepository drafts,
            DraftRevisionRepository revisions,
            HistoryRepository history,
            BankImportRepository banks,
            DraftWriter writer,
            ItemRecordings recordings,
            ItemPictures pictures,
            InTurn inTurn) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.history = history;
        this.banks = banks;
        this.writer = writer;
        this.recordings = recordings;
        this.pictures = pictures;
        this.inTurn = inTurn;
    }

    /** A version of an item as its author sees it, in whatever state it is. */
    public Optional<Draft> find(ItemVersionId id) {
        return drafts.find(id).map(this::whole);
    }

    /**
     * Begins a new item.
     *
     * @param source what is known of it, with its key as {@code id}
     * @throws IllegalArgumentException if there is no such bank
     */
    public DraftOutcome create(String bankKey, ObjectNode source) {
        return inTurn.act(() -> createNow(bankKey, source));
    }

    private DraftOutcome createNow(String bankKey, ObjectNode source) {
        long bank = drafts.bank(bankKey).orElseThrow(() -> new IllegalArgumentException("No bank " + bankKey));
        String key = source.path("id").asString("");
        if (!isKey(key)) {
            return new KeyUnfit(key);
        }
        if (drafts.item(key).isPresent()) {
            return new KeyTaken(key);
        }
        return writer.begin(banks.insertItem(bank, key), key, 1, source, materials(bankKey));
    }

    /**
     * Begins the next version of an item, as a copy of this one, if it is still the one by which the item is known: what was written
     * since would be lost in a copy of an older one.
     */
    public DraftOutcome revise(ItemVersionId id) {
        return inTurn.act(() -> {
            StoredDraft from = drafts.find(id).orElseThrow();
            return next(from, from.source());
        });
    }

    /**
     * Keeps what is written so far. An item in review, approved or retired is not changed by it. Recordings that were uploaded or
     * removed meanwhile are no reason to refuse it, and stay as they are.
     */
    @Transactional
    public DraftOutcome save(ItemVersionId id, int revision, ObjectNode source) {
        if (!revisions.lock(id).map(now -> now.isWhole(revision)).orElse(false)) {
            return new Stale();
        }
        StoredDraft draft = drafts.find(id).orElseThrow();
        return writer.save(draft, draft.revision(), recordings.kept(source, draft), materials(draft.bank()));
    }

    /** Hands a draft to the reviewers. */
    @Transactional
    public DraftOutcome submit(ItemVersionId id, int revision) {
        StoredDraft draft = drafts.find(id).orElseThrow();
        if (draft.state() != ItemState.DRAFT || draft.revision() != revision) {
            return new Stale();
        }
        List<Problem> problems = whole(draft).problems();
        if (!problems.isEmpty()) {
            return new Unready(problems);
        }
        if (!history.move(id, ItemState.DRAFT, ItemState.IN_REVIEW)) {
            return new Stale();
        }
        writer.note(id, ItemAct.SUBMITTED);
        return new Done(id, revision, List.of());
    }

    /**
     * Files items anew. Drafts are changed as they are; of an approved item a next version begins, which goes to review at once if
     * nothing is wrong with it. What is in review or retired stays as it is.
     *
     * @return how many items were changed
     */
    public int retag(Collection<ItemVersionId> ids, Retag retag) {
        return inTurn.act(() -> retagNow(ids, retag));
    }

    private int retagNow(Collection<ItemVersionId> ids, Retag retag) {
        int changed = 0;
        for (StoredDraft item : drafts.find(ids)) {
            changed += retag(item, retag) ? 1 : 0;
        }
        return changed;
    }

    private boolean retag(StoredDraft item, Retag retag) {
        ObjectNode tagged = retag.applied(item.source());
        if (tagged.equals(item.source())) {
            return false;
        }
        return switch (item.state()) {
            case DRAFT -> save(item.id(), item.revision(), tagged) instanceof Done;
            case APPROVED ->
                next(item, tagged) instanceof Done begun
                        && (!begun.problems().isEmpty() || submit(begun.id(), begun.revision()) instanceof Done);
            case IN_REVIEW, RETIRED -> false;
        };
    }

    static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && key.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /**
     * The next version, with what is heard and seen with this one. Its number is counted before the current version is read: whatever
     * somebody else begins after that takes this number, and the database refuses one of the two.
     */
    private DraftOutcome next(StoredDraft from, ObjectNode source) {
        int number = history.highestNumber(from.itemId()) + 1;
        StoredDraft current = drafts.current(List.of(from.itemKey())).getFirst();
        if (current.state().isOpen()) {
            return new AlreadyOpen(current.id());
        }
        if (!current.id().equals(from.id())) {
            return new Stale();
        }
        Done begun = writer.next(from, number, source, materials(from.bank()));
        recordings.copy(from, begun.id());
        pictures.copy(from, begun.id());
        return begun;
    }

    private Draft whole(StoredDraft stored) {
        return stored.with(
                materials(stored.bank()),
                pictures.of(stored.id()),
                recordings.languages(stored.id()),
                drafts.keys(stored.bank()),
                drafts.approved(stored.itemId()));
    }

    private List<Material> materials(String bank) {
        return Materials.of(banks.materials(bank)).all();
    }
}
