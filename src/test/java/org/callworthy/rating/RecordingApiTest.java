package org.callworthy.rating;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Candidates;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who gets to hear a recorded call, in which parts, and what is noted of it. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, PerformanceScene.class})
class RecordingApiTest {

    /** Both sides of a call of six seconds, which the caller's line does not outlast. */
    private static final int BYTES = Wav.HEADER + 2 * 6 * Pcm.SPEECH_RATE;

    @Autowired
    MockMvc http;

    @Autowired
    PerformanceScene calls;

    @Autowired
    ApplicationContext context;

    @Autowired
    ActAs actAs;

    @Autowired
    People people;

    @Autowired
    DSLContext db;

    @Autowired
    WorkingClock clock;

    private RatingScene scene;
    private PersonId candidate;
    private PersonId rater;
    private PerformanceId performance;

    @BeforeEach
    void aCallThatIsToBeRated() {
        calls.publish();
        scene = new RatingScene(context);
        scene.lead();
        scene.lead();
        PerformanceScene.UnderWay call = calls.record(6);
        candidate = call.person();
        performance = call.id();
        rater = assigned().getFirst().rater();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void theRaterHearsBothSidesOfTheCall() throws Exception {
        Pcm both = Wav.read(hear(rater, "")
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("audio/wav"))
                        .andExpect(header().string("Accept-Ranges", "bytes"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .orThrow();
        Pcm alone = Wav.read(hear(rater, "?voices=candidate")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .orThrow();

        assertThat(both.length()).isGreaterThanOrEqualTo(alone.length());
        assertThat(alone.length()).isEqualTo(6 * Pcm.SPEECH_RATE);
        assertThat(Arrays.copyOf(both.samples(), 8_000)).isEqualTo(Arrays.copyOf(alone.samples(), 8_000));
        assertThat(Arrays.copyOf(both.samples(), 80_000)).isNotEqualTo(Arrays.copyOf(alone.samples(), 80_000));
    }

    @Test
    void nothingOfItStaysInACache() throws Exception {
        hear(rater, "").andExpect(header().string("Cache-Control", containsString("no-store")));
        part(rater, "bytes=0-99").andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void partsAreGivenOutAndPartsBeyondTheEndAreNot() throws Exception {
        byte[] whole = hear(rater, "").andReturn().getResponse().getContentAsByteArray();
        assertThat(whole.length).isGreaterThanOrEqualTo(BYTES);

        byte[] part = part(rater, "bytes=50001-60000")
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 50001-60000/" + whole.length))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, 50_001, 60_001));
        part(rater, "bytes=" + whole.length + "-").andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void whoeverIsNotSignedInIsTurnedAway() throws Exception {
        http.perform(get(address("")))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:callworthy:problem:sign-in-needed"));
    }

    @Test
    void strangersOtherRatersAndTheCandidateLearnNotEvenThatThereIsOne() throws Exception {
        for (PersonId nobody : new PersonId[] {scene.agent(), scene.lead(), candidate}) {
            hear(nobody, "")
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType("application/problem+json"));
        }
        hear(rater, "?voices=nobody").andExpect(status().isBadRequest());
        assertThat(heard()).isZero();
    }

    @Test
    void aListeningIsNotedOnceHoweverManyPartsItIsFetchedInAndAgainTheNextTime() throws Exception {
        part(rater, "bytes=0-");
        part(rater, "bytes=20000-39999");
        hear(rater, "");
        assertThat(heard()).isEqualTo(1);

        clock.travelTo(clock.instant().plus(Duration.ofMinutes(11)));
        part(rater, "bytes=0-");
        assertThat(heard()).isEqualTo(2);
        assertThat(db.fetchCount(AUDIT_ENTRY, noted().and(AUDIT_ENTRY.ACTOR_ID.eq(rater.value()))))
                .isEqualTo(2);
    }

    @Test
    void whoeverIsDisabledIsOutAtOnceThoughTheirCookieIsGood() throws Exception {
        Authentication before = authenticationOf(rater);
        http.perform(get("/api/v1/csrf").with(authentication(before))).andExpect(status().isOk());
        ActAs.system(() -> {
            people.disable(rater);
            return true;
        });
        clock.travelTo(clock.instant().plusSeconds(2));

        http.perform(get(address("")).with(authentication(before))).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/csrf").with(authentication(before))).andExpect(status().isUnauthorized());
    }

    @Test
    void whoeverStartsTooOftenIsAskedToWait() throws Exception {
        Authentication agent = authenticationOf(scene.agent());
        MockHttpServletRequestBuilder start = post("/api/v1/performances")
                .with(authentication(agent))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .contentType("application/json")
                .content("{\"assignment\":\"" + performance + "\"}");
        for (int i = 0; i < 20; i++) {
            http.perform(start).andExpect(status().isNotFound());
        }
        http.perform(start)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:callworthy:problem:too-many-requests"));
    }

    /** As it is given to raters once it is recorded. */
    private List<Assigned> assigned() {
        for (int i = 0; i < 200 && scene.assigned(performance).size() < 2; i++) {
            LockSupport.parkNanos(50_000_000);
        }
        return scene.assigned(performance);
    }

    private ResultActions hear(PersonId listener, String query) throws Exception {
        return http.perform(get(address(query)).with(authentication(authenticationOf(listener))));
    }

    private ResultActions part(PersonId listener, String range) throws Exception {
        return http.perform(get(address("")).header("Range", range).with(authentication(authenticationOf(listener))));
    }

    private Authentication authenticationOf(PersonId person) {
        return actAs.person(person, () -> SecurityContextHolder.getContext().getAuthentication());
    }

    private String address(String query) {
        return "/api/v1/performances/" + performance + "/recording" + query;
    }

    private int heard() {
        return db.fetchCount(AUDIT_ENTRY, noted());
    }

    private org.jooq.Condition noted() {
        return AUDIT_ENTRY.ACT.eq("roleplay.recording.heard").and(AUDIT_ENTRY.SUBJECT_ID.eq(performance.value()));
    }
}
