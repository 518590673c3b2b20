package org.callworthy.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.ConcurrentHistogram;

/** How long one kind of request took, from the moment at which it was due: a driver that lags behind is not kind to the server. */
final class Latencies {

    private static final long MOST_MICROS = 120_000_000;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(MOST_MICROS, 3);

    /** @param dueNanos of {@link System#nanoTime()} */
    void since(long dueNanos) {
        micros.recordValue(Math.clamp((System.nanoTime() - dueNanos) / 1000, 0, MOST_MICROS));
    }

    long count() {
        return micros.getTotalCount();
    }

    double ms(double percentile) {
        return Math.round(micros.getValueAtPercentile(percentile) / 10.0) / 100.0;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", count());
        json.put("p50_ms", ms(50));
        json.put("p95_ms", ms(95));
        json.put("p99_ms", ms(99));
        return json;
    }
}
