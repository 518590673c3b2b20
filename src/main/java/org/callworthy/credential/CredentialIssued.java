package org.callworthy.credential;

import org.callworthy.certification.CertificationId;

/** A credential has its number and code. Its certificate is made next. */
public record CredentialIssued(CredentialId credential, CertificationId certification) {}
