package org.callworthy.roleplay.api;

import static org.callworthy.delivery.Visitor.problem;
import static org.callworthy.roleplay.api.ApiCall.L16;
import static org.callworthy.roleplay.api.ApiCall.digest;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Arrays;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.api.ApiCall.Started;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, PerformanceScene.class, Visitor.class, ApiCall.class})
class PerformanceApiTest extends PerformanceRequests {

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
    void whatComesFromSomebodyWhoIsDisabledInTheMiddleIsKeptAndRefused() throws Exception {
        Started call = page.start();
        page.chunk(call, 100, 0, SOUND).andExpect(status().isCreated());
        ActAs.system(() -> people.disable(page.person()));
        problem(page.chunk(call, 100, 1, SOUND), 409, "older-epoch")
                .andExpect(jsonPath("$.kept").value(true));
        problem(page.send(call, "/submission", "{}"), 409, "older-epoch");
        problem(page.read(call, ""), 409, "older-epoch");
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
}
