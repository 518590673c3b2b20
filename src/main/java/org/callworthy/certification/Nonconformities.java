package org.callworthy.certification;

import static org.callworthy.certification.HandInOutcome.BeforeCommittee;
import static org.callworthy.certification.HandInOutcome.FileRefused;
import static org.callworthy.certification.HandInOutcome.HandedIn;
import static org.callworthy.certification.HandInOutcome.NotOpen;
import static org.callworthy.certification.HandInOutcome.NotYours;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.CaseId;
import org.callworthy.document.Accepted;
import org.callworthy.document.Refused;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What candidates hand in for nonconformities. */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class Nonconformities {

    private final NonconformityRepository nonconformities;
    private final CertificationCaseRepository cases;
    private final EvidenceCheck evidence;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Nonconformities(
            NonconformityRepository nonconformities,
            CertificationCaseRepository cases,
            EvidenceCheck evidence,
            Vault vault,
            TransactionTemplate transaction,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.nonconformities = nonconformities;
        this.cases = cases;
        this.evidence = evidence;
        this.vault = vault;
        this.transaction = transaction;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The candidate's own answer with its file. The file is looked into and stored before the transaction. */
    public HandInOutcome handIn(NonconformityId id, NewAnswer answer, Path file) {
        Optional<Nonconformity> own = own(id);
        if (own.isEmpty()) {
            return new NotYours();
        }
        CaseId caseId = own.get().caseId();
        Optional<HandInOutcome> refusal = refusal(own.get(), cases.find(caseId).orElseThrow());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (evidence.inspect(file, answer.fileName())) {
            case Refused refused -> new FileRefused(refused);
            case Accepted accepted -> handIn(own.get(), answer, store(file, accepted.mediaType()));
        };
    }

    private HandInOutcome handIn(Nonconformity to, NewAnswer answer, BlobId stored) {
        HandInOutcome outcome;
        try {
            outcome = Objects.requireNonNull(transaction.execute(status -> {
                CertificationCase held = cases.lock(to.caseId()).orElseThrow();
                return refusal(nonconformities.find(to.id()).orElseThrow(), held)
                        .orElseGet(() -> handedIn(to.id(), answer, stored));
            }));
        } catch (RuntimeException fault) {
            eraseUnlessKept(to, stored, fault);
            throw fault;
        }
        if (!(outcome instanceof HandedIn)) {
            erase(stored);
        }
        return outcome;
    }

    /**
     * Nothing else would ever erase it. The failure may have come once it was kept: a transaction of which that is not known yet
     * holds the case, and is waited for.
     */
    private void eraseUnlessKept(Nonconformity to, BlobId stored, RuntimeException why) {
        try {
            boolean kept = Objects.requireNonNull(transaction.execute(status -> {
                cases.lock(to.caseId());
                return nonconformities.find(to.id()).stream()
                        .flatMap(each -> each.answers().stream())
                        .anyMatch(answer -> answer.evidence().equals(stored));
            }));
            if (!kept) {
                erase(stored);
            }
        } catch (RuntimeException unknown) {
            why.addSuppressed(unknown);
        }
    }

    private void erase(BlobId stored) {
        vault.erase(vault.describe(stored).key());
    }

    private HandInOutcome handedIn(NonconformityId id, NewAnswer answer, BlobId stored) {
        AnswerId made = nonconformities.insertAnswer(id, answer, stored, clock.instant());
        nonconformities.setState(id, NonconformityState.ANSWERED, null);
        audit.record("certification.nonconformity.answered", Subject.of("nonconformity", id.value()));
        return new HandedIn(made);
    }

    private Optional<Nonconformity> own(NonconformityId id) {
        return nonconformities
                .find(id)
                .filter(each -> each.what().remedy() == Remedy.EVIDENCE)
                .filter(each -> each.state() != NonconformityState.PROPOSED)
                .filter(each -> cases.find(each.caseId()).orElseThrow().person().equals(signedIn.id()));
    }

    private static Optional<HandInOutcome> refusal(Nonconformity to, CertificationCase of) {
        if (to.state() != NonconformityState.OPEN) {
            return Optional.of(new NotOpen(to.state()));
        }
        return of.state() == CaseState.CONDITIONAL ? Optional.empty() : Optional.of(new BeforeCommittee());
    }

    private BlobId store(Path file, String mediaType) {
        try (InputStream content = Files.newInputStream(file)) {
            return vault.store(Purpose.EVIDENCE, mediaType, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
