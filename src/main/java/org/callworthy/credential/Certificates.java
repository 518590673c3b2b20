package org.callworthy.credential;

import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteLimits;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.certification.Certification;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The certificates as PDF: made when one is first asked for, outside any transaction, and then kept encrypted. */
@Service
@PermitAll
public class Certificates {

    private final CredentialRepository credentials;
    private final Certifications certifications;
    private final Schemes schemes;
    private final CertificatePdf pdf;
    private final Vault vault;
    private final SignedIn signedIn;
    private final SiteLimits limits;
    private final People people;
    private final AuditLog audit;
    private final CredentialProperties properties;
    private final TransactionTemplate transaction;
    private final Environment environment;

    Certificates(
            CredentialRepository credentials,
            Certifications certifications,
            Schemes schemes,
            CertificatePdf pdf,
            Vault vault,
            SignedIn signedIn,
            SiteLimits limits,
            People people,
            AuditLog audit,
            CredentialProperties properties,
            TransactionTemplate transaction,
            Environment environment) {
        this.credentials = credentials;
        this.certifications = certifications;
        this.schemes = schemes;
        this.pdf = pdf;
        this.vault = vault;
        this.signedIn = signedIn;
        this.limits = limits;
        this.people = people;
        this.audit = audit;
        this.properties = properties;
        this.transaction = transaction;
        this.environment = environment;
    }

    /**
     * The certificate of the credential that stands, for its holder, the committee, the training department as far as it
     * reaches, and the administrator.
     *
     * @throws AccessDeniedException for anybody else
     */
    public DownloadOutcome download(CertificationId id) {
        Certification certification = certifications.find(id);
        boolean allowed = signedIn.id().equals(certification.person())
                || signedIn.has(Role.COMMITTEE)
                || signedIn.has(Role.ADMIN)
                || signedIn.has(Role.TRAINING) && limits.reaches(certification.person());
        if (!allowed) {
            throw new AccessDeniedException("Somebody else's certificate");
        }
        return credentials.of(id).stream()
                .filter(credential -> credential.supersededAt().isEmpty())
                .findFirst()
                .map(credential -> outcome(credential, certification.person()))
                .orElseGet(DownloadOutcome.NotIssued::new);
    }

    private DownloadOutcome outcome(Credential credential, PersonId holder) {
        if (credential.certificate().isPresent()) {
            return new DownloadOutcome.Made(bytes(credential.certificate().get()));
        }
        Credential named = CertificateFonts.missing(credential.holder()).isEmpty()
                ? credential
                : renamed(credential, people.find(holder).name());
        List<String> missing = CertificateFonts.missing(named.holder());
        return missing.isEmpty()
                ? new DownloadOutcome.Made(bytes(make(named)))
                : new DownloadOutcome.NameUnshown(missing);
    }

    /** With the name as it is written by now: no certificate has shown the earlier one. */
    private Credential renamed(Credential credential, String name) {
        if (name.equals(credential.holder()) || !CertificateFonts.missing(name).isEmpty()) {
            return credential;
        }
        transaction.executeWithoutResult(status -> {
            if (credentials.rename(credential.id(), name)) {
                audit.record(
                        "credential.holder.renamed",
                        Subject.of("credential", credential.id().value()));
            }
        });
        return credentials.find(credential.id()).orElseThrow();
    }

    private BlobId make(Credential credential) {
        byte[] page = pdf.of(certificate(credential));
        BlobId blob = vault.store(Purpose.CERTIFICATE, "application/pdf", new ByteArrayInputStream(page));
        boolean first = Boolean.TRUE.equals(transaction.execute(status -> credentials.attach(credential.id(), blob)));
        return first ? blob : madeMeanwhile(credential, blob);
    }

    /** Of two that are asked for at once the first one stays. */
    private BlobId madeMeanwhile(Credential credential, BlobId second) {
        vault.erase(vault.describe(second).key());
        return credentials
                .find(credential.id())
                .flatMap(Credential::certificate)
                .orElseThrow();
    }

    private Certificate certificate(Credential credential) {
        Certification certification = certifications.find(credential.certification());
        SchemeVersion scheme = schemes.version(certification.scheme());
        Locale language = credential.language();
        return new Certificate(
                credential.holder(),
                certification.track(),
                scheme.level(certification.level()).title().in(language),
                scheme.title().in(language),
                scheme.number(),
                scheme.scope().in(language),
                credential.number(),
                certification.validFrom(),
                certification.validUntil(),
                properties.body(),
                properties.verification(credential.code(), environment.getProperty("local.server.port", "8080")),
                language);
    }

    private byte[] bytes(BlobId blob) {
        try (InputStream plain = vault.open(blob)) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
