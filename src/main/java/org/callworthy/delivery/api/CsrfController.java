package org.callworthy.delivery.api;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page without Flow what it has to send along with the signed-in cookie. */
@RestController
class CsrfController {

    record Csrf(String headerName, String token) {}

    @GetMapping("/api/v1/csrf")
    Csrf csrf(CsrfToken token) {
        return new Csrf(token.getHeaderName(), token.getToken());
    }
}
