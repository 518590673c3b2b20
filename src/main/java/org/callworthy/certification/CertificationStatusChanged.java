package org.callworthy.certification;

/** A certification was suspended, reinstated or withdrawn. */
public record CertificationStatusChanged(CertificationId certification, int seq, StatusEntry.Kind kind) {}
