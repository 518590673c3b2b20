package org.callworthy.exam;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an item version went to a candidate.
 *
 * @param who null for those who may know only the sitting, whose code lies over every question
 */
public record Showing(SittingId sitting, @Nullable String who, Instant at) implements Serializable {}
