package org.callworthy.delivery;

import java.io.Serializable;

/** Who a token makes its holder: fixed for ever, unlike the attempt's state. */
public record Bearer(AttemptId attempt, int epoch) implements Serializable {}
