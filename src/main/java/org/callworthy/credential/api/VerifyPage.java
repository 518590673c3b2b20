package org.callworthy.credential.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.callworthy.certification.Certification;
import org.callworthy.certification.Status;
import org.callworthy.credential.CheckOutcome;
import org.callworthy.credential.Credentials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody checks one certificate (ISO/IEC 17024:2012, 7.2): by its code only, so that nobody can browse people. Plain
 * HTML in the visitor's language.
 */
@Controller
class VerifyPage {

    private final Credentials credentials;
    private final CheckThrottle throttle;

    VerifyPage(Credentials credentials, CheckThrottle throttle) {
        this.credentials = credentials;
        this.throttle = throttle;
    }

    @GetMapping("/verify")
    String form(@RequestParam(required = false, defaultValue = "") String code, Model model) {
        if (!code.isBlank()) {
            return "redirect:/verify/" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8);
        }
        model.addAttribute("state", "form");
        model.addAttribute("path", "/verify");
        return "verify";
    }

    @GetMapping("/verify/{code}")
    String check(
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("path", "/verify/" + code);
        if (!throttle.admit(request.getRemoteAddr())) {
            response.setStatus(429);
            response.setHeader("Retry-After", String.valueOf(throttle.retryAfterSeconds()));
            model.addAttribute("state", "busy");
            return "verify";
        }
        switch (credentials.check(code)) {
            case CheckOutcome.Unknown unknown -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                model.addAttribute("state", "unknown");
            }
            case CheckOutcome.Known known -> show(known, language, model);
        }
        return "verify";
    }

    private static void show(CheckOutcome.Known known, Locale language, Model model) {
        Certification certification = known.certification();
        model.addAttribute("state", "known");
        model.addAttribute("status", known.status());
        model.addAttribute("holder", known.credential().holder());
        model.addAttribute("number", known.credential().number());
        model.addAttribute("track", "common.track." + certification.track());
        model.addAttribute(
                "level", known.scheme().level(certification.level()).title().in(language));
        model.addAttribute("scheme", known.scheme().title().in(language));
        model.addAttribute("schemeNumber", known.scheme().number());
        model.addAttribute("scope", known.scheme().scope().in(language));
        model.addAttribute("body", known.body());
        model.addAttribute("from", date(certification.validFrom(), language));
        model.addAttribute("until", date(certification.validUntil(), language));
        model.addAttribute("superseded", known.supersededAt().isPresent());
        if (known.status() == Status.SUSPENDED || known.status() == Status.WITHDRAWN) {
            model.addAttribute(
                    "since",
                    date(
                            certification
                                    .latest()
                                    .since()
                                    .atZone(java.time.ZoneOffset.UTC)
                                    .toLocalDate(),
                            language));
            model.addAttribute(
                    "grounds", "credential.grounds." + certification.latest().grounds());
        }
    }

    private static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }
}
