package org.callworthy.rating;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house runs its ratings; what they count for is the scheme's.
 *
 * @param due time that a rater has
 * @param trainedWithin how long after a training the trainer may not rate the person (ISO/IEC 17024:2012, 5.2.5 e)
 */
@ConfigurationProperties("callworthy.rating")
record RatingSettings(
        @DefaultValue("P5D") Duration due,
        @DefaultValue("P2Y") Period trainedWithin) {}
