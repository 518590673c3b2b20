package org.callworthy.scheme;

import java.util.Optional;
import org.callworthy.common.Level;

/** What a candidate must have before. */
public record Prerequisites(Optional<Level> level, int monthsOfService, int trainingHours) {}
