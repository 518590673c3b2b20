package org.callworthy.delivery;

/** It was decided, perhaps anew, whether late answers of a closed attempt count: what it came to may be another now. */
public record LateAnswersDecided(AttemptId attempt, AssignmentId assignment, String reason) {}
