package org.callworthy.exam.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.bank.BankImport;
import org.callworthy.common.Json;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.exam.SittingId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** A candidate who signs in with a password and speaks HTTP. */
@TestComponent
class ApiCandidate {

    private static final String PASSWORD = "long enough to be one";

    private final MockMvc http;
    private final Candidates candidates;
    private final Assignments assignments;
    private final People people;
    private final BankImport imports;
    private MockHttpSession session = new MockHttpSession();
    private AssignmentId assignment = new AssignmentId(0);

    ApiCandidate(MockMvc http, Candidates candidates, Assignments assignments, People people, BankImport imports) {
        this.http = http;
        this.candidates = candidates;
        this.assignments = assignments;
        this.people = people;
        this.imports = imports;
    }

    record Started(String id, String token, JsonNode body) {}

    void signIn() throws Exception {
        signInWithoutAgreements();
        assignments.accept(assignment, assignments.missingAgreements(assignment), Locale.ENGLISH);
    }

    void signInWithoutAgreements() throws Exception {
        String bank = Files.readString(Path.of("exam-banks/agent/foundation.yaml"));
        ActAs.system(() -> imports.importFile("foundation.yaml", bank));
        PersonId person = candidates.agent();
        CaseId caseId = candidates.open(person);
        assignment = candidates.assigned(caseId, Candidates.EXAM);
        String username = ActAs.system(() -> {
            people.setPassword(person, PASSWORD);
            return people.find(person).username();
        });
        session = (MockHttpSession) Objects.requireNonNull(
                http.perform(formLogin("/login").user(username).password(PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    MockHttpSession session() {
        return session;
    }

    String startBody() {
        return "{\"assignment\":\"" + assignment + "\"}";
    }

    Started start() throws Exception {
        JsonNode body = json(post(startBody()));
        return new Started(body.get("sitting").asString(), body.get("token").asString(), body);
    }

    /** Posts to the collection of sittings, as the player does: asks for the CSRF header first. */
    ResultActions post(String body) throws Exception {
        JsonNode csrf = json(http.perform(get("/api/v1/csrf").session(session)));
        return http.perform(MockMvcRequestBuilders.post("/api/v1/sittings")
                .session(session)
                .header(csrf.get("headerName").asString(), csrf.get("token").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    AttemptId attempt(SittingId sitting) {
        return new AttemptId(sitting.value());
    }

    JsonNode json(ResultActions reply) throws Exception {
        return Json.read(reply.andReturn().getResponse().getContentAsString(), JsonNode.class);
    }
}
