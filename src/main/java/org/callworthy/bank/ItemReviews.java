package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.ReviewOutcome.Done;
import org.callworthy.bank.ReviewOutcome.Overtaken;
import org.callworthy.bank.ReviewOutcome.OwnMaterial;
import org.callworthy.bank.ReviewOutcome.OwnWork;
import org.callworthy.bank.ReviewOutcome.Stale;
import org.callworthy.bank.ReviewOutcome.Unready;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of items once they are written: approved by somebody who has written neither them nor what they rest on, given back,
 * retired. The database itself refuses that a writer approves.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemReviews {

    private final DraftRepository drafts;
    private final HistoryRepository history;
    private final BankImportRepository banks;
    private final Bank bank;
    private final ItemSounds sounds;
    private final ItemPictures pictures;
    private final ItemRecordings recordings;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ItemReviews(
            DraftRepository drafts,
            HistoryRepository history,
            BankImportRepository banks,
            Bank bank,
            ItemSounds sounds,
            ItemPictures pictures,
            ItemRecordings recordings,
            SignedIn signedIn,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.drafts = drafts;
        this.history = history;
        this.banks = banks;
        this.bank = bank;
        this.sounds = sounds;
        this.pictures = pictures;
        this.recordings = recordings;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the person at work has written it, and so cannot review it. */
    public boolean isOwnWork(ItemVersionId id) {
        return history.isWriter(id, signedIn.id());
    }

    /** Whether the person at work has written what it rests on, and so cannot approve it. */
    public boolean isOwnMaterial(Draft seen) {
        return isOwnMaterial(seen.bank(), Materials.of(banks.materials(seen.bank())), seen.source());
    }

    /**
     * From now on it may be in forms, and the version before it no more. What is heard with it is spoken after that.
     *
     * @param seen as the reviewer saw it: nothing else is approved
     */
    public ReviewOutcome approve(Draft seen, String note) {
        ReviewOutcome outcome;
        try {
            outcome = transaction.execute(status -> {
                ReviewOutcome now = approveNow(seen, note);
                if (now instanceof Stale) {
                    status.setRollbackOnly();
                }
                return now;
            });
        } catch (DuplicateKeyException faster) {
            return isOwnWork(seen.id()) ? new OwnWork() : new Stale();
        }
        return outcome instanceof Done
                ? new Done(!sounds.make(List.of(bank.version(seen.id()))).isEmpty())
                : outcome;
    }

    private ReviewOutcome approveNow(Draft seen, String note) {
        ItemVersionId id = seen.id();
        StoredDraft draft = drafts.find(id).orElseThrow();
        Instant now = clock.instant();
        if (draft.state() != ItemState.IN_REVIEW || draft.revision() != seen.revision()) {
            return new Stale();
        }
        Optional<ObjectNode> approved = drafts.approved(draft.itemId());
        if (approved.filter(item -> item.path("version").asInt() > draft.number())
                .isPresent()) {
            return new Overtaken();
        }
        Materials materials = Materials.of(banks.materials(draft.bank()));
        if (!isReady(draft, materials, approved)) {
            history.move(id, ItemState.IN_REVIEW, ItemState.DRAFT);
            note(id, ItemAct.RETURNED, "");
            return new Unready();
        }
        Optional<StoredMaterial> material = material(materials, draft.source());
        if (!material.map(StoredMaterial::number).equals(seen.material().map(Material::number))) {
            return new Stale();
        }
        if (isOwnMaterial(draft.bank(), materials, draft.source())) {
            return new OwnMaterial();
        }
        history.reviews(id, signedIn.id(), now);
        history.approvedVersion(draft.itemId())
                .filter(before -> history.retire(before, RetiredFor.REPLACED))
                .ifPresent(before -> note(before, ItemAct.RETIRED, ""));
        if (!history.approve(id, draft.revision(), material.map(StoredMaterial::id), now)) {
            return new Stale();
        }
        note(id, ItemAct.APPROVED, note);
        return new Done(false);
    }

    private boolean isReady(StoredDraft draft, Materials materials, Optional<ObjectNode> approved) {
        return ItemChecks.problems(
                                draft.source(),
                                materials.all(),
                                pictures.of(draft.id()),
                                recordings.languages(draft.id()))
                        .isEmpty()
                && PracticeRule.problems(draft.source(), approved, JsonPointer.empty())
                        .isEmpty();
    }

    private static Optional<StoredMaterial> material(Materials materials, ObjectNode item) {
        return materials.newest(item.path("material").asString(""));
    }

    private boolean isOwnMaterial(String bank, Materials materials, ObjectNode item) {
        return materials
                .writers(item.path("material").asString(""), banks.restedOn(bank))
                .contains(signedIn.id());
    }

    /** Gives it back to its authors. @param note what is to be mended */
    @Transactional
    public ReviewOutcome giveBack(ItemVersionId id, String note) {
        if (!history.move(id, ItemState.IN_REVIEW, ItemState.DRAFT)) {
            return new Stale();
        }
        note(id, ItemAct.RETURNED, note);
        return new Done(false);
    }

    /**
     * Takes it out of all forms to come, also beside a version that is being written or reviewed, which stays; or gives up a draft.
     *
     * @param seen the state in which the person saw it: whoever gives up a draft retires nothing that was approved meanwhile
     * @param note why
     */
    @Transactional
    public ReviewOutcome retire(ItemVersionId id, ItemState seen, String note) {
        boolean done = seen.isOpen() ? history.discard(id, seen) : history.retire(id, RetiredFor.PERSON);
        if (!done) {
            return new Stale();
        }
        note(id, ItemAct.RETIRED, note);
        return new Done(false);
    }

    /** Retires those that were shown too often. In nobody's name. */
    void retireWorn(Map<ItemVersionId, Integer> shown) {
        shown.forEach((id, times) -> {
            if (history.retire(id, RetiredFor.EXPOSURE)) {
                history.note(id, Optional.empty(), ItemAct.RETIRED, "", clock.instant());
                audit.record(
                        "bank.item.worn",
                        Subject.of("item-version", id.value()),
                        Map.of("times", String.valueOf(times)));
            }
        });
    }

    /** What happened to all versions of an item, the newest first. */
    public List<HistoryEntry> history(String itemKey) {
        return history.of(itemKey);
    }

    private void note(ItemVersionId id, ItemAct act, String note) {
        Optional<PersonId> person = signedIn.idIfAny();
        history.note(id, person, act, note, clock.instant());
        audit.record("bank.item." + act.name().toLowerCase(Locale.ROOT), Subject.of("item-version", id.value()));
    }
}
