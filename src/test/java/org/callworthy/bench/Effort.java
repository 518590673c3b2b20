package org.callworthy.bench;

import java.time.Duration;
import org.callworthy.journey.RunningServer;

/** Time and processor time of a stretch of work, from its making up to each question. */
final class Effort {

    private final RunningServer server;
    private final Duration serverBefore;
    private final Duration driverBefore = driver();
    private final long began = System.nanoTime();

    Effort(RunningServer server) {
        this.server = server;
        serverBefore = server.cpu();
    }

    double serverCores() {
        return Math.round(spent().toNanos() * 1000.0 / (System.nanoTime() - began)) / 1000.0;
    }

    long perSecond(long count) {
        return Math.round(count * 1e9 / (System.nanoTime() - began));
    }

    /** What one of so many costs, which two machines can be compared by better than by how many they manage. */
    long serverMicros(long count) {
        return micros(spent(), count);
    }

    /** As {@link #serverMicros}, of this process. */
    long driverMicros(long count) {
        return micros(driver().minus(driverBefore), count);
    }

    private Duration spent() {
        return server.cpu().minus(serverBefore);
    }

    private static Duration driver() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long micros(Duration cpu, long count) {
        return cpu.toNanos() / 1000 / Math.max(1, count);
    }
}
