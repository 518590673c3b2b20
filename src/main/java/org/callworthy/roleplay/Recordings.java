package org.callworthy.roleplay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.CaseId;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases candidates' voices for good, whether they are one recording already or still chunks. Called by certification. */
@Service
@CalledByServices
public class Recordings {

    private final PerformanceRepository performances;
    private final ChunkRepository chunks;
    private final ActionRepository actions;
    private final Vault vault;
    private final AuditLog audit;
    private final InstantSource clock;

    Recordings(
            PerformanceRepository performances,
            ChunkRepository chunks,
            ActionRepository actions,
            Vault vault,
            AuditLog audit,
            InstantSource clock) {
        this.performances = performances;
        this.chunks = chunks;
        this.actions = actions;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        performances.of(caseId).stream()
                .filter(each -> vault.erasedAt(each.key()).isEmpty())
                .forEach(this::erase);
    }

    private void erase(Performance performance) {
        performances.close(performance.id(), clock.instant());
        performances.giveUp(performance.id());
        chunks.clearAll(performance.id());
        vault.erase(performance.key());
        audit.record(
                "roleplay.recording.erased",
                Subject.of("performance", performance.id().value()));
    }

    public Optional<Instant> erasedAt(PerformanceId id) {
        return performances.find(id).map(Performance::key).flatMap(vault::erasedAt);
    }

    /** Erases what was done on the desktop and when. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseTimelines(CaseId caseId) {
        performances.of(caseId).forEach(each -> actions.delete(each.id()));
    }
}
