package org.callworthy.credential.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A token bucket for each address: thirty checks at once, then one every two seconds. Kept in memory for 10,000 addresses. */
@Component
class CheckThrottle {

    private static final double MOST = 30;
    private static final double PER_SECOND = 0.5;
    private static final int MOST_ADDRESSES = 10_000;

    private record Bucket(double tokens, Instant at) {}

    private final Map<String, Bucket> buckets = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private final InstantSource clock;

    CheckThrottle(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean admit(String address) {
        Instant now = clock.instant();
        Bucket before = buckets.remove(address);
        double tokens = before == null ? MOST : refilled(before, now);
        boolean admitted = tokens >= 1;
        buckets.put(address, new Bucket(admitted ? tokens - 1 : tokens, now));
        return admitted;
    }

    private static double refilled(Bucket bucket, Instant now) {
        double seconds = Duration.between(bucket.at(), now).toMillis() / 1000.0;
        return Math.min(MOST, bucket.tokens() + Math.max(0, seconds) * PER_SECOND);
    }
}
