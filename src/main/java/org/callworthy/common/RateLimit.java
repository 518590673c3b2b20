package org.callworthy.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Token buckets: each key may do so much at once, and then so much a second. Kept in memory for the keys that were last
 * seen; a key that is forgotten has all of its tokens again.
 *
 * @param <K> whoever is limited; a value
 */
public final class RateLimit<K> {

    private record Bucket(double tokens, Instant at) {}

    private final double most;
    private final double perSecond;
    private final InstantSource clock;
    private final Map<K, Bucket> buckets;

    /**
     * @param most at once
     * @param perSecond afterwards
     * @param mostKeys that are remembered
     */
    public RateLimit(int most, double perSecond, int mostKeys, InstantSource clock) {
        this.most = most;
        this.perSecond = perSecond;
        this.clock = clock;
        buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /** Takes a token; false when there is none. */
    public synchronized boolean admit(K key) {
        Instant now = clock.instant();
        Bucket before = buckets.get(key);
        double tokens = before == null ? most : refilled(before, now);
        boolean admitted = tokens >= 1;
        buckets.put(key, new Bucket(admitted ? tokens - 1 : tokens, now));
        return admitted;
    }

    /** How long after a refusal there is a token again, at most. */
    public long retryAfterSeconds() {
        return (long) Math.ceil(1 / perSecond);
    }

    private double refilled(Bucket bucket, Instant now) {
        double seconds = Duration.between(bucket.at(), now).toMillis() / 1000.0;
        return Math.min(most, bucket.tokens() + Math.max(0, seconds) * perSecond);
    }
}
