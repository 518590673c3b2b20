package org.callworthy.scoring;

import org.callworthy.delivery.CaseId;

/** A component of a case has a new result. */
public record ResultComputed(CaseId caseId, String component) {}
