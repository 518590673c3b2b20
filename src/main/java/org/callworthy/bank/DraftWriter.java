package org.callworthy.bank;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.Stale;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes versions of items in the name of the person at work, who is one of their writers from then on. */
@Component
class DraftWriter {

    private final DraftRepository drafts;
    private final DraftRevisionRepository revisions;
    private final HistoryRepository history;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    DraftWriter(
            DraftRepository drafts,
            DraftRevisionRepository revisions,
            HistoryRepository history,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.history = history;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param materials of its bank */
    Done begin(long item, String key, int number, ObjectNode source, List<Material> materials) {
        PersonId author = signedIn.id();
        Instant now = clock.instant();
        DraftRow row = DraftRow.of(source, key, number, 0);
        List<Problem> problems = ItemChecks.problems(row.source(), materials);
        ItemVersionId id = drafts.insert(item, row.with(problems.size()), author, now);
        history.writes(id, author, now);
        note(id, ItemAct.BEGUN);
        return new Done(id, 0, problems);
    }

    /** Begins the version after all that there are. @param from what it is made of */
    Done next(StoredDraft from, ObjectNode source, List<Material> materials) {
        return next(from, history.highestNumber(from.itemId()) + 1, source, materials);
    }

    Done next(StoredDraft from, int number, ObjectNode source, List<Material> materials) {
        Done begun = begin(from.itemId(), from.itemKey(), number, source, materials);
        history.inheritWriters(from.id(), begun.id(), clock.instant());
        return begun;
    }

    DraftOutcome save(StoredDraft draft, int revision, ObjectNode source, List<Material> materials) {
        DraftRow row = DraftRow.of(source, draft.itemKey(), draft.number(), 0);
        List<Problem> problems = ItemChecks.problems(row.source(), materials);
        if (!drafts.save(draft.id(), revision, row.with(problems.size()), signedIn.id(), clock.instant())) {
            return new Stale();
        }
        history.writes(draft.id(), signedIn.id(), clock.instant());
        audit.record("bank.draft.saved", Subject.of("item-version", draft.id().value()));
        return new Done(draft.id(), revision + 1, problems);
    }

    /** Its text names other recordings. @param draft locked */
    void heard(StoredDraft draft, ObjectNode source, List<Material> materials) {
        DraftRow row = DraftRow.of(source, draft.itemKey(), draft.number(), 0);
        List<Problem> problems = ItemChecks.problems(row.source(), materials);
        revisions.heard(draft, row.with(problems.size()), signedIn.id(), clock.instant());
        history.writes(draft.id(), signedIn.id(), clock.instant());
    }

    /** Something that its text may name is put beside it. */
    void addsTo(ItemVersionId id) {
        history.writes(id, signedIn.id(), clock.instant());
    }

    void note(ItemVersionId id, ItemAct act) {
        history.note(id, Optional.of(signedIn.id()), act, "", clock.instant());
        audit.record("bank.item." + act.name().toLowerCase(Locale.ROOT), Subject.of("item-version", id.value()));
    }
}
