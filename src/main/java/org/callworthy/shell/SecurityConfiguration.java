package org.callworthy.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.callworthy.account.OwnPassword;
import org.callworthy.account.SignedIn;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may fetch which page. Views and services say by role what is theirs; bearer-token endpoints have a chain of their own. */
@Configuration
class SecurityConfiguration {

    /** Flow starts from an inline script and evaluates; all else is tight. */
    private static final String FLOW_PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:;"
            + " font-src 'self' data:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignedIn signedIn) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/login",
                        "/start",
                        "/verify",
                        "/verify/**",
                        "/styles/**",
                        "/images/**",
                        "/aura/**",
                        "/player/**",
                        "/v3/api-docs",
                        "/actuator/health",
                        "/error")
                .permitAll()
                .requestMatchers("/certificates/*", "/password")
                .authenticated());
        http.with(vaadin(), flow -> flow.loginView("/login", "/login").addLogoutHandler(PersonCookie::forget));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(FLOW_PAGES))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("microphone=(self), camera=(), geolocation=()"))
                .frameOptions(frame -> frame.sameOrigin())
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                }));
        http.csrf(csrf -> csrf.withObjectPostProcessor(new ObjectPostProcessor<CsrfFilter>() {
            @Override
            public <O extends CsrfFilter> O postProcess(O filter) {
                filter.setAccessDeniedHandler(new LateForm(signedIn));
                return filter;
            }
        }));
        return http.build();
    }

    /**
     * On every chain, those of other rooms too: whoever is disabled is out wherever the cookie would let them in, and whoever
     * was handed their password chooses their own first.
     */
    @Bean
    Customizer<HttpSecurity> guarded(SessionGuard guard, SignedIn signedIn, OwnPassword ownPassword) {
        return http -> http.addFilterAfter(guard, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new PersonMark(signedIn), SessionGuard.class)
                .addFilterBefore(new OwnPasswordGate(ownPassword), AuthorizationFilter.class);
    }

    /** Nowhere else: outside of the chains it would come too late. */
    @Bean
    FilterRegistrationBean<SessionGuard> onlyInChains(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
