package org.callworthy.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.audit.ChainRepository.Sealed;
import org.callworthy.audit.Verdict.Broken;
import org.callworthy.audit.Verdict.Fault;
import org.callworthy.audit.Verdict.Intact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain from its start and compares it with the signed checkpoints. */
@Service
public class AuditVerifier {

    private static final int AT_ONCE = 1_000;

    private final ChainRepository chain;
    private final Checkpoints checkpoints;

    AuditVerifier(ChainRepository chain, Checkpoints checkpoints) {
        this.chain = chain;
        this.checkpoints = checkpoints;
    }

    /**
     * What is chained while it reads does not matter: it goes as far as the chain's end was when it began, and whether all other
     * entries wait to be chained is asked in one statement. Holds no lock, and needs no snapshot of more than a statement, which H2
     * takes for each table apart.
     */
    @Transactional(readOnly = true)
    @RolesAllowed("ADMIN")
    public Verdict verify() throws IOException {
        Map<Long, String> signed = new HashMap<>();
        long furthest = 0;
        for (String line : checkpoints.lines()) {
            Optional<Checkpoint> checkpoint = genuine(line);
            if (checkpoint.isEmpty()) {
                return new Broken(furthest, Fault.FORGED_CHECKPOINT);
            }
            Link link = checkpoint.get().link();
            signed.put(link.number(), link.hash());
            furthest = Math.max(furthest, link.number());
        }
        return verify(signed, furthest);
    }

    private Verdict verify(Map<Long, String> signed, long furthest) {
        Link head = chain.head();
        Link end = Link.start();
        for (List<Sealed> some = chain.after(end, head, AT_ONCE);
                !some.isEmpty();
                some = chain.after(end, head, AT_ONCE)) {
            for (Sealed sealed : some) {
                Optional<Fault> fault = fault(end, sealed, signed);
                if (fault.isPresent()) {
                    return new Broken(end.number() + 1, fault.get());
                }
                end = sealed.link();
            }
        }
        if (end.number() < Math.max(furthest, head.number())) {
            return new Broken(end.number() + 1, Fault.CUT);
        }
        if (!end.equals(head)) {
            return new Broken(head.number(), Fault.EDITED);
        }
        return chain.strays() > 0 ? new Broken(0, Fault.STRAY) : new Intact(end.number(), chain.pendingCount());
    }

    private static Optional<Fault> fault(Link before, Sealed sealed, Map<Long, String> signed) {
        Entry entry = sealed.entry();
        Link link = sealed.link();
        if (link.number() != before.number() + 1) {
            return Optional.of(Fault.GAP);
        }
        if (entry == null) {
            return Optional.of(Fault.DELETED);
        }
        if (!link.equals(before.next(entry))) {
            return Optional.of(Fault.EDITED);
        }
        boolean contradicted = !signed.getOrDefault(link.number(), link.hash()).equals(link.hash());
        return contradicted ? Optional.of(Fault.REWRITTEN) : Optional.empty();
    }

    private Optional<Checkpoint> genuine(String line) {
        try {
            return Optional.of(Checkpoint.parse(line)).filter(checkpoints::isOurs);
        } catch (RuntimeException notALine) {
            return Optional.empty();
        }
    }
}
