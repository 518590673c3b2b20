package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often items were shown to candidates, and what becomes of those that were shown too often. */
@Service
@CalledByServices
public class Exposures {

    private final ExposureCountRepository counts;
    private final DraftRepository drafts;
    private final ItemNoteRepository notes;
    private final ItemReviews reviews;
    private final AuditLog audit;
    private final InstantSource clock;

    Exposures(
            ExposureCountRepository counts,
            DraftRepository drafts,
            ItemNoteRepository notes,
            ItemReviews reviews,
            AuditLog audit,
            InstantSource clock) {
        this.counts = counts;
        this.drafts = drafts;
        this.notes = notes;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps how often versions were shown so far, and retires those that were shown more often than their bank allows. Called by who
     * shows them, in nobody's name.
     */
    @Transactional
    public void counted(Map<ItemVersionId, Integer> times) {
        counts.store(times, clock.instant());
        reviews.retireWorn(counts.worn());
    }

    /** Keeps what a candidate said about a question. Called by who shows it; who the candidate is stays there. */
    @Transactional
    public void reported(ItemVersionId version, String words) {
        String said = words.strip();
        notes.report(version, said.substring(0, Math.min(said.length(), ItemNotes.LONGEST)), clock.instant());
    }

    /**
     * From how many showings on items of a bank are retired.
     *
     * @param mostShown empty for never
     * @throws IllegalArgumentException if there is no such bank
     */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public void limit(String bankKey, OptionalInt mostShown) {
        if (!counts.limit(bankKey, mostShown.isPresent() ? mostShown.getAsInt() : null)) {
            throw new IllegalArgumentException("No bank " + bankKey);
        }
        audit.record(
                "bank.exposure.limited",
                Subject.of("bank", drafts.bank(bankKey).orElseThrow()),
                Map.of("most", mostShown.isPresent() ? String.valueOf(mostShown.getAsInt()) : "any"));
    }
}
