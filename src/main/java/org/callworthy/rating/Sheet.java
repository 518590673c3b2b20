package org.callworthy.rating;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One submitted rating as evidence for those who decide: which of the raters it was stays unsaid.
 *
 * @param place first, second or third rater
 */
public record Sheet(int place, Instant submittedAt, Map<String, Mark> marks) implements Serializable {}
