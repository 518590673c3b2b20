package org.callworthy.credential.api;

import java.time.InstantSource;
import org.callworthy.common.RateLimit;
import org.springframework.stereotype.Component;

/** How often somebody may check certificates: thirty times at once, then every two seconds, for each address. */
@Component
class CheckThrottle {

    private static final int MOST_ADDRESSES = 10_000;

    private final RateLimit<String> byAddress;

    CheckThrottle(InstantSource clock) {
        byAddress = new RateLimit<>(30, 0.5, MOST_ADDRESSES, clock);
    }

    boolean admit(String address) {
        return byAddress.admit(address);
    }

    long retryAfterSeconds() {
        return byAddress.retryAfterSeconds();
    }
}
