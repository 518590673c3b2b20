package org.callworthy.credential;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.certification.CertificationId;
import org.callworthy.vault.BlobId;

/**
 * What was issued for a certification.
 *
 * @param holder the name at the time of issue
 * @param certificate the PDF; empty until it is made
 * @param supersededAt since when another one stands in its place
 */
public record Credential(
        CredentialId id,
        CertificationId certification,
        String number,
        VerificationCode code,
        String holder,
        Locale language,
        Instant issuedAt,
        Optional<BlobId> certificate,
        Optional<Instant> supersededAt) {}
