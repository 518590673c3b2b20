package org.callworthy.delivery;

/** Who a token makes its holder: fixed for ever, unlike the attempt's state. */
public record Bearer(AttemptId attempt, int epoch) {}
