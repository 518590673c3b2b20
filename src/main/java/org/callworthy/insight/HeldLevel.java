package org.callworthy.insight;

import java.io.Serializable;
import java.time.LocalDate;
import org.callworthy.account.PersonId;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Status;

/** A certification as it stands now. */
public record HeldLevel(CertificationId id, PersonId person, Rung rung, Status status, LocalDate until)
        implements Serializable {}
