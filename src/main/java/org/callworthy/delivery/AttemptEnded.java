package org.callworthy.delivery;

/** An attempt was closed since nothing can come of it any more, though its case may go on. */
public record AttemptEnded(AttemptId attempt, AssignmentKind kind) {}
