package org.callworthy.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing without locking the victim out: after five failures in a row a username waits, at first a second, at
 * most a minute, between tries. Kept in memory, for at most 10,000 names.
 */
@Component
class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_NAMES = 10_000;

    private record Failures(int count, Instant last) {
        Instant waitsUntil() {
            if (count < FREE_FAILURES) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 10));
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    private final Map<String, Failures> byUsername = new LinkedHashMap<>();
    private final InstantSource clock;

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void admit(String username) {
        Failures failures = byUsername.get(username);
        if (failures != null && clock.instant().isBefore(failures.waitsUntil())) {
            throw new LockedException("Too many failures in a row");
        }
    }

    synchronized void failed(String username) {
        Failures before = byUsername.remove(username);
        byUsername.put(username, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
        if (byUsername.size() > MOST_NAMES) {
            Iterator<String> oldest = byUsername.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void succeeded(String username) {
        byUsername.remove(username);
    }
}
