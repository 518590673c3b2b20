package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;

/** What the votes of a round came to. */
public record Decision(int round, Outcome outcome, Instant decidedAt) implements Serializable {}
