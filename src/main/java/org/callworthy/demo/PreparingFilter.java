package org.callworthy.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.callworthy.common.Languages;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody in while the demo's past is made: the clock stands in it. The page comes again by itself. */
@OnlyInDemo
@Order(Ordered.HIGHEST_PRECEDENCE)
class PreparingFilter extends OncePerRequestFilter {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Callworthy</title><link rel="stylesheet" href="/styles/public.css"></head>
            <body class="public"><main class="public-card"><h1>%s</h1><p role="status">%s</p></main></body></html>
            """;

    private final MessageSource texts;
    private volatile boolean ready;

    PreparingFilter(MessageSource texts) {
        this.texts = texts;
    }

    @EventListener
    void on(AvailabilityChangeEvent<ReadinessState> change) {
        ready |= change.getState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ready || path.startsWith("/styles/") || path.equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale language = Languages.serving(request.getLocale());
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "2");
        response.setHeader("Refresh", "2");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .print(PAGE.formatted(
                        language.toLanguageTag(),
                        texts.getMessage("demo.preparing.title", null, language),
                        texts.getMessage("demo.preparing.text", null, language)));
    }
}
