package org.callworthy.delivery;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A day that a candidate could book, or not, and why. */
public record OwnOffer(ExamDay day, @Nullable BookingOutcome why) implements Serializable {}
