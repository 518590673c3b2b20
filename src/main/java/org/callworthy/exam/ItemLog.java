package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.bank.ItemVersionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was shown which item, and when first. Administrators see names, authors the sitting only. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemLog {

    private final ExposureRepository exposures;
    private final SignedIn signedIn;
    private final AuditLog audit;

    ItemLog(ExposureRepository exposures, SignedIn signedIn, AuditLog audit) {
        this.exposures = exposures;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Every version that anybody was shown, those shown most often first. */
    public List<ShownItem> items() {
        return exposures.items();
    }

    /** The newest first. That somebody looked stands in the audit log. */
    @Transactional
    public List<Showing> of(ItemVersionId item) {
        boolean names = signedIn.has(Role.ADMIN);
        audit.record(
                "exam.item-log.opened",
                Subject.of("item-version", item.value()),
                Map.of("names", String.valueOf(names)));
        List<Showing> all = exposures.of(item);
        return names
                ? all
                : all.stream()
                        .map(each -> new Showing(each.sitting(), null, each.at()))
                        .toList();
    }
}
