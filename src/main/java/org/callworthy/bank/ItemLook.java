package org.callworthy.bank;

import java.io.Serializable;
import java.time.Instant;

/** That somebody of the staff saw a version with its key, the first time of a day. */
public record ItemLook(int version, String person, Instant at) implements Serializable {}
