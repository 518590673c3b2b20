package org.callworthy.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Says in the browser who signed in last and has not signed out. It opens nothing: by it the exam's and the call's pages know,
 * also after a restart that lost all sessions, whether what they kept is that person's. Gone once the browser is closed.
 */
final class PersonCookie {

    static final String NAME = "callworthy-person";

    private PersonCookie() {}

    static Cookie of(PersonId person, HttpServletRequest request) {
        return cookie(person.toString(), request);
    }

    static boolean says(Cookie @Nullable [] cookies, PersonId person) {
        return cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(NAME)
                                && cookie.getValue().equals(person.toString()));
    }

    /** Whoever signs out leaves nothing that goes on without them. */
    static void forget(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Cookie none = cookie("", request);
        none.setMaxAge(0);
        response.addCookie(none);
    }

    private static Cookie cookie(String text, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, text);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
