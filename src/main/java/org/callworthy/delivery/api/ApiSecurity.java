package org.callworthy.delivery.api;

import java.time.InstantSource;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Presence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Two chains ahead of the one for Flow's pages: what a token opens, which knows no session; and what the signed-in cookie
 * opens, with its CSRF header.
 */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, Attempts attempts, Presence presence, InstantSource clock)
            throws Exception {
        http.securityMatcher(
                        "/api/v1/sittings/*",
                        "/api/v1/sittings/*/**",
                        "/api/v1/performances/*",
                        "/api/v1/performances/*/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new BearerFilter(attempts, presence, clock), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signedInChain(HttpSecurity http, InstantSource clock) throws Exception {
        http.securityMatcher("/api/**")
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new StartPace(clock), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, e) -> ApiProblem.SIGN_IN_NEEDED.write(response))
                        .accessDeniedHandler((request, response, e) -> ApiProblem.FORBIDDEN.write(response)));
        return http.build();
    }
}
