package org.callworthy.roleplay.api;

import org.callworthy.delivery.ApiProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Recordings are heard by people who are signed in, unlike all else below a performance, which its token opens. */
@Configuration
class RecordingSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain recordingChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/v1/performances/*/recording")
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, e) -> ApiProblem.SIGN_IN_NEEDED.write(response)));
        return http.build();
    }
}
