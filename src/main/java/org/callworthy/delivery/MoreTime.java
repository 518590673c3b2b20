package org.callworthy.delivery;

import java.time.Duration;
import java.util.function.Function;

/**
 * Time that an act gives to an attempt, or to many.
 *
 * @param time how much it is for an attempt as it stands
 * @param act the same act gives time to an attempt only once
 * @param evenEnded whether also what an invigilator ended on purpose goes on with it: only if whoever gives it knows
 */
record MoreTime(ClockEntryKind kind, Function<Attempt, Duration> time, Reason reason, long act, boolean evenEnded) {}
