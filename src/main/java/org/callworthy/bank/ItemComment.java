package org.callworthy.bank;

import java.io.Serializable;
import java.time.Instant;

/** What somebody remarked on a version of an item. */
public record ItemComment(int version, String person, String words, Instant at) implements Serializable {}
