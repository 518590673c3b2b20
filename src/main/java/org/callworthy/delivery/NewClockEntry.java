package org.callworthy.delivery;

import java.time.Duration;
import java.util.Optional;
import org.callworthy.account.PersonId;

/** @param reason empty only for the minutes of the component */
record NewClockEntry(ClockEntryKind kind, Duration time, String reason, Optional<PersonId> by) {}
