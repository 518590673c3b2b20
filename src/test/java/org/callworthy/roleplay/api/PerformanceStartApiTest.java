package org.callworthy.roleplay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.callworthy.CallworthyTest;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.api.ApiCall.Started;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, PerformanceScene.class, Visitor.class, ApiCall.class})
class PerformanceStartApiTest extends PerformanceRequests {

    @Test
    void aStartGivesATokenAndTheNextOneANewerEpoch() throws Exception {
        page.post(page.startBody())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/performances/")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.epoch").value(1))
                .andExpect(jsonPath("$.resumed").value(false))
                .andExpect(jsonPath("$.deadline").isNotEmpty())
                .andExpect(jsonPath("$.serverTime").isNotEmpty())
                .andExpect(jsonPath("$.token").value(matchesPattern("[A-Za-z0-9_-]{43}")));
        page.post(page.startBody())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.epoch").value(2))
                .andExpect(jsonPath("$.resumed").value(true));
    }

    @Test
    void thePageGetsTheScriptAndTheCallersVoice() throws Exception {
        Started call = page.start();
        page.read(call, "")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.scenario.alias").value("Robin"))
                .andExpect(jsonPath("$.scenario.steps[0].audio").value(call.path("/lines/opening")))
                .andExpect(jsonPath("$.audio.rate").value(16_000))
                .andExpect(jsonPath("$.received").isEmpty());
        byte[] wav = page.read(call, "/lines/opening")
                .andExpect(status().isOk())
                .andExpect(content().contentType("audio/wav"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Wav.read(wav)).isInstanceOf(AudioReading.Decoded.class);
        problem(page.read(call, "/lines/nowhere"), 404, "not-found");
    }

    @Test
    void aTokenOpensItsOwnPerformanceOnly() throws Exception {
        Started mine = page.start();
        page.signIn();
        Started other = page.start();
        Started mixed = new Started(other.id(), mine.token(), mine.body());
        Started unknown = new Started(mine.id(), "x".repeat(43), mine.body());
        problem(page.read(mixed, ""), 403, "forbidden");
        problem(page.chunk(mixed, 100, 0, SOUND), 403, "forbidden");
        problem(page.send(mixed, "/actions", action(1, "note")), 403, "forbidden");
        problem(page.send(mixed, "/submission", "{}"), 403, "forbidden");
        problem(page.read(unknown, ""), 401, "sign-in-needed");
        problem(page.chunk(unknown, 100, 0, SOUND), 401, "sign-in-needed");
        problem(page.perform(get(mine.path(""))), 401, "sign-in-needed");
        problem(page.perform(get(mine.path("")).session(visitor.session())), 401, "sign-in-needed");
    }

    @Test
    void startingNeedsASignInItsCsrfHeaderAndAnAssignmentOfOnesOwn() throws Exception {
        String mine = page.startBody();
        problem(
                page.perform(post(ApiCall.ROOT)
                        .session(visitor.session())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(mine)),
                403,
                "forbidden");
        page.signIn();
        problem(page.post(mine), 404, "not-found");
        problem(page.post("{\"assignment\":\"0000000000001\"}"), 404, "not-found");
        problem(page.post("{\"assignment\":\"nonsense\"}"), 404, "not-found");
        problem(page.post("{}"), 400, "malformed");
        problem(page.post("{"), 400, "malformed");
    }

    @Test
    void agreementsAndTheWindowAreKept() throws Exception {
        clock.travelTo(clock.instant().minus(Duration.ofHours(1)));
        problem(page.post(page.startBody()), 409, "not-yet")
                .andExpect(jsonPath("$.opensAt").isNotEmpty());
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
        problem(page.post(page.startBody()), 409, "window-closed")
                .andExpect(jsonPath("$.closedAt").isNotEmpty());
        clock.comeBack();
        page.signInWithoutAgreements();
        problem(page.post(page.startBody()), 409, "agreements-missing");
    }

    @Test
    void theCallIsHeldInTheLanguageInWhichItsConditionsWereAccepted() throws Exception {
        JsonNode view = Visitor.json(page.read(page.start(), ""));
        assertThat(view.get("language").asString()).isEqualTo("en");
        page.signIn();
        JsonNode chosen = Visitor.json(page.post(page.startBody().replace("}", ",\"language\":\"zh-CN\"}")));
        Started call = new Started(
                chosen.get("performance").asString(), chosen.get("token").asString(), chosen);
        page.read(call, "")
                .andExpect(jsonPath("$.language").value("zh-CN"))
                .andExpect(jsonPath("$.scenario.alias").value(matchesPattern("\\p{IsHan}+")));
    }
}
