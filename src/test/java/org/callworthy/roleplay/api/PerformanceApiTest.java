package org.callworthy.roleplay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.callworthy.roleplay.api.ApiCall.L16;
import static org.callworthy.roleplay.api.ApiCall.chunk;
import static org.callworthy.roleplay.api.ApiCall.digest;
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
import java.util.Arrays;
import org.callworthy.CallworthyTest;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.api.ApiCall.Started;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, PerformanceScene.class, Visitor.class, ApiCall.class})
class PerformanceApiTest {

    private static final byte[] SOUND = PerformanceScene.second(1);

    @Autowired
    PerformanceScene scene;

    @Autowired
    Visitor visitor;

    @Autowired
    ApiCall page;

    @Autowired
    Pace pace;

    @Autowired
    WorkingClock clock;

    @BeforeEach
    void signIn() throws Exception {
        scene.publish();
        page.signIn();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

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
    void theSameChunkAgainIsAcknowledgedAgainAndHasNoFurtherEffect() throws Exception {
        Started call = page.start();
        page.chunk(call, 100, 0, SOUND)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.segment").value(100))
                .andExpect(jsonPath("$.seq").value(0))
                .andExpect(jsonPath("$.deadline").isNotEmpty());
        page.chunk(call, 100, 0, SOUND).andExpect(status().isOk());
        problem(page.chunk(call, 100, 0, PerformanceScene.second(2)), 409, "other-content");
        page.read(call, "")
                .andExpect(jsonPath("$.received.length()").value(1))
                .andExpect(jsonPath("$.received[0].chunks").value(1))
                .andExpect(jsonPath("$.received[0].endSample").value(16_000))
                .andExpect(jsonPath("$.clock.samples").value(16_000));
    }

    @Test
    void anOlderTokenIsToldAndWhatItBringsIsKept() throws Exception {
        Started first = page.start();
        Started second = page.start();
        problem(page.chunk(first, 100, 0, SOUND), 409, "older-epoch")
                .andExpect(jsonPath("$.epoch").value(2))
                .andExpect(jsonPath("$.kept").value(true));
        problem(page.send(first, "/actions", action(1, "call-started")), 409, "older-epoch")
                .andExpect(jsonPath("$.kept").value(true));
        problem(page.read(first, ""), 409, "older-epoch");
        problem(page.read(first, "/lines/opening"), 409, "older-epoch");
        problem(page.send(first, "/submission", "{}"), 409, "older-epoch");
        page.read(second, "").andExpect(jsonPath("$.received").isEmpty());
        page.chunk(second, 100, 0, SOUND).andExpect(status().is2xxSuccessful());
        page.read(second, "").andExpect(jsonPath("$.received.length()").value(1));
    }

    @Test
    void handingInTwiceGivesTheSameReplyAndClosesForGood() throws Exception {
        Started call = page.start();
        page.chunk(call, 100, 0, SOUND);
        String claim = "{\"segments\":[{\"segment\":100,\"chunks\":2}]}";
        problem(page.send(call, "/submission", claim), 409, "chunks-missing")
                .andExpect(jsonPath("$.missing[0].segment").value(100))
                .andExpect(jsonPath("$.missing[0].seq").value(1));
        page.chunk(call, 100, 1, SOUND);
        String once = page.send(call, "/submission", claim)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.reason").value("CANDIDATE"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        page.send(call, "/submission", claim).andExpect(content().string(once));
        problem(page.chunk(call, 100, 2, SOUND), 409, "closed")
                .andExpect(jsonPath("$.kept").value(true));
        problem(page.send(call, "/actions", action(1, "call-ended")), 409, "closed")
                .andExpect(jsonPath("$.kept").value(true));
        problem(page.read(call, "/lines/opening"), 409, "closed");
        problem(page.post(page.startBody()), 409, "closed");
        clock.travelTo(clock.instant().plus(Duration.ofHours(25)));
        problem(page.chunk(call, 100, 3, SOUND), 409, "closed")
                .andExpect(jsonPath("$.kept").doesNotExist());
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
    void soundThatIsNotWhatItShouldBeIsRefusedWithoutAnEffect() throws Exception {
        Started call = page.start();
        byte[] odd = Arrays.copyOf(SOUND, 1_001);
        byte[] tooMuch = new byte[64_002];
        problem(chunkOf(call, "100/0", "audio/wav", digest(SOUND), "0", SOUND), 415, "unsupported-media-type");
        problem(
                chunkOf(call, "100/0", "audio/l16;rate=8000", digest(SOUND), "0", SOUND),
                415,
                "unsupported-media-type");
        problem(
                chunkOf(call, "100/0", "audio/l16;rate=16000;channels=2", digest(SOUND), "0", SOUND),
                415,
                "unsupported-media-type");
        problem(chunkOf(call, "100/0", L16, digest(tooMuch), "0", tooMuch), 413, "too-large");
        problem(chunkOf(call, "100/0", L16, digest(odd), "0", SOUND), 422, "digest-mismatch");
        problem(chunkOf(call, "100/0", L16, "sha-256=:nonsense:", "0", SOUND), 422, "invalid");
        problem(chunkOf(call, "100/0", L16, digest(odd), "0", odd), 422, "invalid");
        problem(chunkOf(call, "100/0", L16, digest(new byte[0]), "0", new byte[0]), 422, "invalid");
        problem(chunkOf(call, "100/0", L16, digest(SOUND), "-1", SOUND), 422, "invalid");
        problem(chunkOf(call, "100/0", L16, digest(SOUND), "soon", SOUND), 422, "invalid");
        problem(chunkOf(call, "100/0", L16, digest(SOUND), "999999999999", SOUND), 422, "invalid");
        problem(chunkOf(call, "100/-1", L16, digest(SOUND), "0", SOUND), 422, "invalid");
        problem(chunkOf(call, "100/first", L16, digest(SOUND), "0", SOUND), 400, "malformed");
        page.read(call, "").andExpect(jsonPath("$.received").isEmpty());
    }

    @Test
    void actionsAreAcknowledgedOnceAndForAll() throws Exception {
        Started call = page.start();
        page.send(call, "/actions", action(1, "line-started"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledged[0]").value(1))
                .andExpect(jsonPath("$.deadline").isNotEmpty());
        page.send(call, "/actions", action(1, "line-started")).andExpect(status().isOk());
        page.read(call, "").andExpect(jsonPath("$.timeline.length()").value(1));
    }

    @Test
    void badBodiesAreRefusedWithoutAnEffect() throws Exception {
        Started call = page.start();
        problem(page.send(call, "/actions", "{"), 400, "malformed");
        problem(page.send(call, "/actions", "{}"), 400, "malformed");
        problem(page.send(call, "/actions", "{\"actions\":[null]}"), 400, "malformed");
        problem(page.send(call, "/actions", "{\"actions\":[{\"seq\":\"one\"}]}"), 400, "malformed");
        problem(page.send(call, "/actions", action(1, "sang")), 422, "invalid");
        problem(page.send(call, "/actions", action(0, "note")), 422, "invalid");
        String many =
                action(1, "note").replace("[", "[" + one(1, "note").concat(",").repeat(200));
        problem(page.send(call, "/actions", many), 413, "too-large");
        problem(page.send(call, "/actions", "{\"actions\":[]," + " ".repeat(257 * 1024) + "}"), 413, "too-large");
        problem(page.send(call, "/submission", "nothing"), 400, "malformed");
        problem(page.send(call, "/submission", "{\"segments\":[null]}"), 400, "malformed");
        problem(page.send(call, "/submission", "{\"segments\":[{\"segment\":-1,\"chunks\":1}]}"), 422, "invalid");
        page.read(call, "")
                .andExpect(jsonPath("$.timeline").isEmpty())
                .andExpect(jsonPath("$.state").value("OPEN"));
    }

    @Test
    void whoSendsTooMuchIsToldWhenToTryAgain() throws Exception {
        Started call = page.start();
        while (pace.allows(AttemptId.parse(call.id()))) {}
        clock.travelTo(clock.instant().minusSeconds(60));
        problem(page.send(call, "/actions", action(1, "note")), 429, "too-many-requests")
                .andExpect(header().string("Retry-After", matchesPattern("\\d+")));
        problem(page.chunk(call, 100, 0, SOUND), 429, "too-many-requests").andExpect(header().exists("Retry-After"));
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

    private ResultActions chunkOf(Started call, String place, String type, String digest, String offset, byte[] sound)
            throws Exception {
        return page.perform(chunk(call, place, type, digest, offset, sound));
    }

    private static String action(int seq, String kind) {
        return "{\"actions\":[" + one(seq, kind) + "]}";
    }

    private static String one(int seq, String kind) {
        return "{\"seq\":%d,\"kind\":\"%s\",\"step\":\"opening\",\"detail\":\"\",\"at\":0}".formatted(seq, kind);
    }
}
