package org.callworthy.demo;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.yaml.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the last start, of whichever node, left of the shipped content. It is kept and not looked for anew: what no longer
 * hinders a part is still missing until the next start brings it.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class LeftContent {

    private final LeftContentRepository repository;
    private final AuditLog audit;

    LeftContent(LeftContentRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    public Leftovers last() {
        return repository.last();
    }

    /** It is to be seen if it is anything else than what the start before left. */
    @Transactional
    public void keep(List<Finding> left) {
        List<LeftPart> parts = left.stream().sorted().map(LeftPart::of).toList();
        if (!parts.equals(last().parts())) {
            repository.insert(parts);
        }
    }

    @Transactional
    public void see(Leftovers left) {
        repository.see(left.id());
        audit.record("demo.left-content.seen", Subject.of("left-content", left.id()));
    }
}
