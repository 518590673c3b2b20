package org.callworthy.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.callworthy.account.SignedIn;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser who is signed in, at the first request that says otherwise; see {@link PersonCookie}. */
class PersonMark extends OncePerRequestFilter {

    private final SignedIn signedIn;

    PersonMark(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        signedIn.idIfAny()
                .filter(person -> !PersonCookie.says(request.getCookies(), person))
                .ifPresent(person -> response.addCookie(PersonCookie.of(person, request)));
        chain.doFilter(request, response);
    }
}
