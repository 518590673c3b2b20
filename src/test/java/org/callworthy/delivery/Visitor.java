package org.callworthy.delivery;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.callworthy.account.KnownPasswords;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Somebody who signs in with a password and speaks HTTP. Tests import it. */
@TestComponent
@Import(KnownPasswords.class)
public class Visitor {

    private static final String PASSWORD = "long enough to be one";

    private final MockMvc http;
    private final People people;
    private final KnownPasswords passwords;
    private MockHttpSession session = new MockHttpSession();

    Visitor(MockMvc http, People people, KnownPasswords passwords) {
        this.http = http;
        this.people = people;
        this.passwords = passwords;
    }

    public void signIn(PersonId person) throws Exception {
        passwords.own(person, PASSWORD);
        String username = people.find(person).username();
        session = (MockHttpSession) Objects.requireNonNull(
                http.perform(formLogin("/login").user(username).password(PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    public MockHttpSession session() {
        return session;
    }

    /** Posts JSON as a page does: asks for the CSRF header first. */
    public ResultActions post(String path, String body) throws Exception {
        JsonNode csrf = json(http.perform(get("/api/v1/csrf").session(session)));
        return http.perform(MockMvcRequestBuilders.post(path)
                .session(session)
                .header(csrf.get("headerName").asString(), csrf.get("token").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    public static JsonNode json(ResultActions reply) throws Exception {
        return Json.read(reply.andReturn().getResponse().getContentAsString(), JsonNode.class);
    }

    /** Expects a refusal in the form that clients rely on. */
    public static ResultActions problem(ResultActions reply, int status, String type) throws Exception {
        return reply.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:callworthy:problem:" + type))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty());
    }
}
