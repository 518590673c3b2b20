package org.callworthy.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * When a request had arrived: with its whole body, which its sender may draw out, but without what the server itself spent on
 * looking up whose it is while the body lay there.
 */
public final class Arrival {

    private static final String ATTRIBUTE = Arrival.class.getName();

    private Arrival() {}

    /** For whoever looks something up before the body is read. */
    public static void lookedUp(HttpServletRequest request, Instant from, Instant to) {
        request.setAttribute(ATTRIBUTE, from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO);
    }

    /** @param read when the body was read */
    public static Instant of(HttpServletRequest request, Instant read) {
        return request.getAttribute(ATTRIBUTE) instanceof Duration looking ? read.minus(looking) : read;
    }
}
