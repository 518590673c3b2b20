package org.callworthy.delivery.api;

import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Attempts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three chains ahead of the one for Flow's pages: what a token opens, which knows no session; what the signed-in cookie
 * opens, with its CSRF header; and the player's pages, whose policy allows no script but the files beside them.
 */
@Configuration
class ApiSecurity {

    private static final String PLAYER_PAGES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; media-src 'self' blob:; font-src 'self'; connect-src 'self';"
            + " worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, Attempts attempts) throws Exception {
        http.securityMatcher(
                        "/api/v1/sittings/*",
                        "/api/v1/sittings/*/**",
                        "/api/v1/performances/*",
                        "/api/v1/performances/*/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(attempts), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signedInChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**")
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, e) -> Refusals.write(response, ApiProblem.SIGN_IN_NEEDED))
                        .accessDeniedHandler((request, response, e) -> Refusals.write(response, ApiProblem.FORBIDDEN)));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain playerChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/player/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PLAYER_PAGES))
                        .cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(p -> p.policy("microphone=(self), camera=(), geolocation=()")));
        return http.build();
    }
}
