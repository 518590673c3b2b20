package org.callworthy.certification;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.vault.Blob;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what candidates handed in, to themselves and to those who may decide; each time is noted. */
@Service
public class EvidenceFiles {

    private final NonconformityRepository nonconformities;
    private final CertificationCaseRepository cases;
    private final Deciders deciders;
    private final Vault vault;
    private final SignedIn signedIn;
    private final AuditLog audit;

    EvidenceFiles(
            NonconformityRepository nonconformities,
            CertificationCaseRepository cases,
            Deciders deciders,
            Vault vault,
            SignedIn signedIn,
            AuditLog audit) {
        this.nonconformities = nonconformities;
        this.cases = cases;
        this.deciders = deciders;
        this.vault = vault;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Empty when there is no such answer, or it is not for the signed-in person, whose own it is whatever they may do now. */
    @Transactional
    @PermitAll
    public Optional<EvidenceFile> open(AnswerId id) {
        return nonconformities
                .ofAnswer(id)
                .filter(to -> mayOpen(cases.find(to.caseId()).orElseThrow()))
                .flatMap(to -> to.answers().stream()
                        .filter(answer -> answer.id().equals(id))
                        .findFirst())
                .map(this::open);
    }

    private EvidenceFile open(Answer answer) {
        Blob blob = vault.describe(answer.evidence());
        audit.record(
                "certification.evidence.opened",
                Subject.of("answer", answer.id().value()));
        return new EvidenceFile(
                answer.evidenceName(), blob.mediaType(), blob.sizeBytes(), vault.open(answer.evidence()));
    }

    private boolean mayOpen(CertificationCase of) {
        PersonId me = signedIn.id();
        return of.person().equals(me)
                || signedIn.has(Role.COMMITTEE)
                        && deciders.barrier(of.id(), of.person(), me).isEmpty();
    }
}
