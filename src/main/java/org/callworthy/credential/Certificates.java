package org.callworthy.credential;

import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteLimits;
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
        this.properties = properties;
        this.transaction = transaction;
        this.environment = environment;
    }

    /**
     * The certificate of the credential that stands, for its holder, the committee, the training department as far as it
     * reaches, and the administrator.
     *
     * @return empty when nothing is issued yet
     * @throws AccessDeniedException for anybody else
     */
    public Optional<byte[]> download(CertificationId id) {
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
                .map(this::certificateOf)
                .map(this::bytes);
    }

    private BlobId certificateOf(Credential credential) {
        return credential.certificate().orElseGet(() -> make(credential));
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
