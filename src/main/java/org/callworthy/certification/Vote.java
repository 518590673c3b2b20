package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;

/** A vote as cast. */
public record Vote(PersonId member, int round, Outcome outcome, String reason, Instant castAt)
        implements Serializable {}
