package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors say about an item, what candidates said about it, and who looked at it. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemNotes {

    /** Characters of a comment or an answer. */
    public static final int LONGEST = 2_000;

    private final ItemNoteRepository notes;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    ItemNotes(ItemNoteRepository notes, SignedIn signedIn, AuditLog audit, InstantSource clock) {
        this.notes = notes;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if it says nothing or is longer than {@link #LONGEST} */
    @Transactional
    public void comment(ItemVersionId version, String words) {
        notes.comment(version, signedIn.id(), checked(words), clock.instant());
        audit.record("bank.item.commented", Subject.of("item-version", version.value()));
    }

    /** On all versions, the newest first. */
    public List<ItemComment> comments(String itemKey) {
        return notes.comments(itemKey);
    }

    /** That the person at work sees the version with its key. Kept once a day. */
    @Transactional
    public void look(ItemVersionId version) {
        notes.look(version, signedIn.id(), clock.instant());
    }

    /** The newest first. */
    public List<ItemLook> looks(String itemKey) {
        return notes.looks(itemKey);
    }

    /** What candidates said about any version, the newest first. */
    public List<ItemReport> reports(String itemKey) {
        return notes.reports(itemKey);
    }

    /** What candidates said about any item and nobody has answered, the newest first. */
    public List<ItemReport> openReports() {
        return notes.openReports();
    }

    /** Says what was done about a report. False if somebody else was faster. */
    @Transactional
    public boolean settle(long report, String answer) {
        if (!notes.settle(report, checked(answer), signedIn.id(), clock.instant())) {
            return false;
        }
        audit.record("bank.report.settled", Subject.of("item-report", report));
        return true;
    }

    private static String checked(String words) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("Words of up to " + LONGEST + " characters");
        }
        return text;
    }
}
