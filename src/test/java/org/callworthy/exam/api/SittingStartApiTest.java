package org.callworthy.exam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.callworthy.CallworthyTest;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class SittingStartApiTest extends SittingRequests {

    @Test
    void aStartGivesATokenAndTheNextOneANewerEpoch() throws Exception {
        Instant before = clock.instant();
        candidate
                .post(candidate.startBody())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/sittings/")))
                .andExpect(jsonPath("$.epoch").value(1))
                .andExpect(jsonPath("$.token").value(matchesPattern("[A-Za-z0-9_-]{43}")));
        JsonNode second = candidate.start().body();
        assertThat(second.get("epoch").asInt()).isEqualTo(2);
        Instant deadline = Instant.parse(second.get("deadline").asString());
        assertThat(Duration.between(before, deadline).toMinutes()).isEqualTo(40);
        assertThat(Instant.parse(second.get("serverTime").asString())).isAfterOrEqualTo(before);
    }

    @Test
    void startingNeedsASignInAndItsCsrfHeader() throws Exception {
        String body = candidate.startBody();
        problem(
                http.perform(post("/api/v1/sittings")
                        .session(candidate.session())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)),
                403,
                "forbidden");
        problem(http.perform(MockMvcRequestBuilders.get("/api/v1/csrf")), 401, "sign-in-needed");
    }

    @Test
    void startingWhatIsNotMineOrNotThereIsNotFound() throws Exception {
        String mine = candidate.startBody();
        candidate.signIn();
        problem(candidate.post(mine), 404, "not-found");
        problem(candidate.post("{\"assignment\":\"0000000000001\"}"), 404, "not-found");
        problem(candidate.post("{\"assignment\":\"nonsense\"}"), 404, "not-found");
    }

    @Test
    void agreementsMustBeAcceptedFirst() throws Exception {
        candidate.signInWithoutAgreements();
        problem(candidate.post(candidate.startBody()), 409, "agreements-missing");
    }

    @Test
    void theWindowIsKept() throws Exception {
        clock.travelTo(clock.instant().minus(Duration.ofHours(1)));
        problem(candidate.post(candidate.startBody()), 409, "not-yet");
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
        problem(candidate.post(candidate.startBody()), 409, "window-closed");
    }
}
