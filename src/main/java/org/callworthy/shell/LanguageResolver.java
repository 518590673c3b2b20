package org.callworthy.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.callworthy.account.SignedIn;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of pages outside Flow: {@code ?lang=} if given (and kept), the kept one, the person's or the browser's. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    private final SignedIn signedIn;

    LanguageResolver(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return asked != null
                ? Languages.ofTag(asked)
                : LanguageCookie.read(request.getCookies())
                        .or(signedIn::language)
                        .orElseGet(() -> Languages.serving(request.getLocale()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addCookie(LanguageCookie.of(locale));
        }
    }
}
