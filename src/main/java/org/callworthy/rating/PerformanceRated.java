package org.callworthy.rating;

import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;

/** Enough ratings have come in, and what they come to is settled. */
public record PerformanceRated(PerformanceId performance, CaseId caseId) {}
