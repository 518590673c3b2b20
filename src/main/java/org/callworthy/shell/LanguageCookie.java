package org.callworthy.shell;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;

/** The language chosen in this browser; it goes before the person's own, as somebody chose it here. */
final class LanguageCookie {

    static final String NAME = "callworthy-language";

    private LanguageCookie() {}

    static Optional<Locale> read(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .map(cookie -> Languages.ofTag(cookie.getValue()));
    }

    static Cookie of(Locale language) {
        Cookie cookie = new Cookie(NAME, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
