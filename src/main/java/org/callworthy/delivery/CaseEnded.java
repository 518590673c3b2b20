package org.callworthy.delivery;

/** A case has ended without a certification: nothing of it is to be gone on with. */
public record CaseEnded(CaseId caseId) {}
