package org.callworthy.delivery;

/**
 * More time was given, so an attempt that was closed goes on. Listeners act within the same transaction: what its
 * closing brought about gives way.
 */
public record AttemptReopened(
        AttemptId attempt, CaseId caseId, AssignmentId assignment, AssignmentKind kind, Reason reason) {}
