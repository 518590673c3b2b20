package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Banks that begin on a screen instead of in a file. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class Banks {

    /** What may come of beginning a bank. */
    public enum Begun {
        DONE,
        /** Another bank has the key. */
        KEY_TAKEN,
        /** A key is of lower-case letters, digits and single hyphens, and at most 60 characters long. */
        KEY_UNFIT
    }

    private final BankImportRepository banks;
    private final AuditLog audit;

    Banks(BankImportRepository banks, AuditLog audit) {
        this.banks = banks;
        this.audit = audit;
    }

    /** @param title in both languages */
    @Transactional
    public Begun begin(String key, Track track, Level level, LocalizedText title) {
        if (!Drafts.isKey(key)) {
            return Begun.KEY_UNFIT;
        }
        Optional<Long> made = banks.insertBank(new BankText(key, track, level, title, List.of(), List.of()));
        made.ifPresent(id -> audit.record("bank.begun", Subject.of("bank", id), Map.of("key", key)));
        return made.isPresent() ? Begun.DONE : Begun.KEY_TAKEN;
    }
}
