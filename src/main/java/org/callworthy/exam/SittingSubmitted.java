package org.callworthy.exam;

import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;

/** A sitting was handed in, or closed when its time was up: once for each. */
public record SittingSubmitted(SittingId sitting, CaseId caseId, AssignmentId assignment) {}
