package org.callworthy.certification;

import org.callworthy.account.PersonId;
import org.callworthy.delivery.CaseId;

/** The committee has decided that a person is certified. */
public record PersonCertified(CertificationId certification, CaseId caseId, PersonId person) {}
