package org.callworthy.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Somebody guesses passwords, or has forgotten theirs: they have to wait. */
public final class TooManyFailures extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooManyFailures(Duration left) {
        super("Too many failures in a row");
        this.left = left;
    }

    /** Rounded up. */
    public long secondsLeft() {
        return left.plusMillis(999).toSeconds();
    }
}
