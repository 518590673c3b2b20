package org.callworthy.roleplay;

import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;

/** A performance is over and its recording is stored and checked: it can be rated. */
public record PerformanceRecorded(PerformanceId performance, CaseId caseId, AssignmentId assignment) {}
