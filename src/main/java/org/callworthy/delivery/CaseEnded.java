package org.callworthy.delivery;

/** A case has ended before a decision: nothing of it is to be gone on with. */
public record CaseEnded(CaseId caseId) {}
