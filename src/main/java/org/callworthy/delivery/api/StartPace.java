package org.callworthy.delivery.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.callworthy.common.RateLimit;
import org.callworthy.delivery.ApiProblem;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often a person may start something: twenty times at once, as when a page is loaded again and again, then every ten
 * seconds. By person, not by address: a whole exam room comes from one address in the same minute.
 */
class StartPace extends OncePerRequestFilter {

    private static final int MOST_PEOPLE = 10_000;

    private final RateLimit<String> byPerson;

    StartPace(InstantSource clock) {
        byPerson = new RateLimit<>(20, 0.1, MOST_PEOPLE, clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = request.getRemoteUser();
        if (person == null || byPerson.admit(person)) {
            chain.doFilter(request, response);
        } else {
            ApiProblem.TOO_MANY_REQUESTS.write(response, byPerson.retryAfterSeconds());
        }
    }
}
