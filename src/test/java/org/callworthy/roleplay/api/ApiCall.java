package org.callworthy.roleplay.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Base64;
import org.callworthy.account.PersonId;
import org.callworthy.common.Sha256;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.roleplay.PerformanceScene;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** What a call page sends. Needs {@link Visitor}, {@link Candidates} and {@link PerformanceScene}. */
@TestComponent
class ApiCall {

    static final String ROOT = "/api/v1/performances";
    static final String L16 = "audio/l16;rate=16000;channels=1";

    private final MockMvc http;
    private final Visitor visitor;
    private final Candidates candidates;
    private final PerformanceScene scene;
    private AssignmentId assignment = new AssignmentId(0);
    private PersonId person = new PersonId(0);

    ApiCall(MockMvc http, Visitor visitor, Candidates candidates, PerformanceScene scene) {
        this.http = http;
        this.visitor = visitor;
        this.candidates = candidates;
        this.scene = scene;
    }

    /** A start's performance and token. */
    record Started(String id, String token, JsonNode body) {

        String path(String below) {
            return ROOT + "/" + id + below;
        }
    }

    /** Signs a new candidate in, with a role-play before them whose agreements are accepted. */
    void signIn() throws Exception {
        person = candidates.agent();
        assignment = scene.assign(person);
        visitor.signIn(person);
    }

    void signInWithoutAgreements() throws Exception {
        person = candidates.agent();
        assignment = candidates.assigned(candidates.open(person), PerformanceScene.ROLE_PLAY);
        visitor.signIn(person);
    }

    PersonId person() {
        return person;
    }

    String startBody() {
        return "{\"assignment\":\"" + assignment + "\"}";
    }

    ResultActions post(String body) throws Exception {
        return visitor.post(ROOT, body);
    }

    Started start() throws Exception {
        JsonNode body = Visitor.json(post(startBody()));
        return new Started(body.get("performance").asString(), body.get("token").asString(), body);
    }

    ResultActions read(Started call, String below) throws Exception {
        return http.perform(authorized(get(call.path(below)), call));
    }

    ResultActions send(Started call, String below, String json) throws Exception {
        return http.perform(authorized(MockMvcRequestBuilders.post(call.path(below)), call)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    /** A chunk at its place, as it should be. */
    ResultActions chunk(Started call, int segment, int seq, byte[] sound) throws Exception {
        return http.perform(chunk(call, segment + "/" + seq, L16, digest(sound), 16_000L * seq + "", sound));
    }

    ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request);
    }

    static MockHttpServletRequestBuilder chunk(
            Started call, String place, String type, String digest, String offset, byte[] sound) {
        return authorized(put(call.path("/audio/" + place)), call)
                .header("Content-Type", type)
                .header("Content-Digest", digest)
                .header("Callworthy-Offset", offset)
                .content(sound);
    }

    static String digest(byte[] sound) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(sound)) + ":";
    }

    static MockHttpServletRequestBuilder authorized(MockHttpServletRequestBuilder request, Started call) {
        return request.header("Authorization", "Bearer " + call.token());
    }
}
