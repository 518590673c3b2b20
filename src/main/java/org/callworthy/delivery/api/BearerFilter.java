package org.callworthy.delivery.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Arrival;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Presence;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a token's holder in at the attempt that the address names, and nobody else. Whether the token is still the newest is
 * the controllers' question: what an older one brings is kept, too.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final Pattern HEADER = Pattern.compile("(?i)Bearer +([A-Za-z0-9_-]{43})");
    private static final Pattern ADDRESS = Pattern.compile("/api/v1/(?:sittings|performances)/([^/]+)(?:/.*)?");

    private final Attempts attempts;
    private final Presence presence;
    private final InstantSource clock;

    BearerFilter(Attempts attempts, Presence presence, InstantSource clock) {
        this.clock = clock;
        this.attempts = attempts;
        this.presence = presence;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant came = clock.instant();
        Optional<Bearer> bearer = token(request).flatMap(attempts::bearer);
        Arrival.lookedUp(request, came, clock.instant());
        if (bearer.isEmpty()) {
            ApiProblem.SIGN_IN_NEEDED.write(response);
        } else if (!addressed(request).equals(bearer.get().attempt().toString())) {
            ApiProblem.FORBIDDEN.write(response);
        } else {
            presence.heard(bearer.get());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer.get(), null, List.of()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1));
    }

    private static String addressed(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return address.matches() ? address.group(1) : "";
    }
}
