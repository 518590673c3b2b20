package org.callworthy.shell;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.callworthy.CallworthyTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What the exam’s and the call’s pages may do in a browser: run their own files, and talk to their own server. */
@CallworthyTest
@AutoConfigureMockMvc
class PlayerPolicyTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"/player/exam.html", "/player/call.html", "/player/receipt.html"})
    void nothingIsAllowedButOwnFilesAndOwnServer(String page) throws Exception {
        Map<String, String> policy = policyOf(page);
        assertThat(policy)
                .containsEntry("default-src", "'none'")
                .containsEntry("script-src", "'self'")
                .containsEntry("style-src", "'self'")
                .containsEntry("connect-src", "'self'")
                .containsEntry("worker-src", "'self'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("form-action", "'none'")
                .containsEntry("frame-ancestors", "'none'");
        assertThat(policy.values())
                .allSatisfy(sources -> assertThat(sources).doesNotContain("unsafe", "http:", "https:", "*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/player/exam.html", "/player/call.html"})
    void theyHearButDoNotSeeAndTellOthersNothing(String page) throws Exception {
        http.perform(get(page))
                .andExpect(header().string("Permissions-Policy", "microphone=(self), camera=(), geolocation=()"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    private Map<String, String> policyOf(String page) throws Exception {
        String header = Objects.requireNonNull(
                http.perform(get(page)).andReturn().getResponse().getHeader("Content-Security-Policy"));
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .map(directive -> directive.split(" ", 2))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
    }
}
