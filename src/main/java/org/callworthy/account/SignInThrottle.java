package org.callworthy.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing without locking the victim out: after five failures in a row an address waits with a username, at first a
 * second, at most a minute, between tries. The same username from elsewhere does not wait, nor does another one from here: a
 * call centre has one address. Kept in memory, for at most 10,000 of them.
 */
@Component
class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private record Failures(int count, Instant last) {
        Instant waitsUntil() {
            if (count < FREE_FAILURES) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 10));
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    private record Guess(String address, String username) {}

    private final Map<Guess, Failures> byGuess = new LinkedHashMap<>();
    private final InstantSource clock;

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** A try counts as a failure until it has {@link #succeeded}: many at once are no way around the wait. */
    synchronized void admit(String address, String username) {
        Guess guess = new Guess(address, username);
        Failures before = byGuess.get(guess);
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.waitsUntil())) {
            throw new TooManyFailures(Duration.between(now, before.waitsUntil()));
        }
        byGuess.remove(guess);
        byGuess.put(guess, new Failures(before == null ? 1 : before.count() + 1, now));
        if (byGuess.size() > MOST) {
            Iterator<Guess> oldest = byGuess.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void succeeded(String address, String username) {
        Guess guess = new Guess(address, username);
        byGuess.remove(guess);
    }
}
