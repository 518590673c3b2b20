package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonChange;
import org.callworthy.account.PersonId;
import org.callworthy.account.StartPasswords;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A password that an administrator handed over opens one page: the one on which its person chooses their own. */
@CallworthyTest
@AutoConfigureMockMvc
class PasswordPageTest {

    private static final String GIVEN = "handed over by somebody";
    private static final String OWN = "known to nobody else";

    @Autowired
    MockMvc http;

    @Autowired
    People people;

    @Autowired
    StartPasswords startPasswords;

    @Autowired
    SessionGuard guard;

    private final String username = "newcomer-" + Ids.text(Ids.next());
    private PersonId person;
    private MockHttpSession session;

    @BeforeEach
    void handedOver() throws Exception {
        person = ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson(username, "Robin Field", null, null, Locale.ENGLISH, null));
            startPasswords.set(id, GIVEN);
            return id;
        });
        session = signIn(GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/my-data", "/player/exam.html", "/player/call.html", "/certificates/x"})
    void everyPageLeadsThere(String page) throws Exception {
        http.perform(get(page).session(session)).andExpect(redirectedUrl("/password"));
    }

    @Test
    void interfacesAreClosedUntilItIsDone() throws Exception {
        Visitor.problem(http.perform(get("/api/v1/csrf").session(session)), 403, "forbidden");
        http.perform(get("/api/v1/performances/0000000000001/recording").session(session))
                .andExpect(status().isForbidden());
        http.perform(post("/?v-r=uidl&v-uiId=0").session(session).with(csrf())).andExpect(status().isForbidden());

        choose("", OWN, OWN).andExpect(redirectedUrl("/password"));
        http.perform(get("/api/v1/csrf").session(session)).andExpect(status().isOk());
        http.perform(get("/player/exam.html").session(session)).andExpect(status().isOk());
    }

    @Test
    void theLanguageCanBeSwitchedAndThePersonCanLeave() throws Exception {
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("Choose your own password")))
                .andExpect(content().string(not(containsString("current-password"))));
        http.perform(get("/password?lang=zh-CN").session(session))
                .andExpect(content().string(containsString("请设置您自己的密码")));
        http.perform(post("/logout").session(session).with(csrf())).andExpect(status().is3xxRedirection());
        http.perform(get("/password")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void thePageIsInThePersonsLanguageUntilTheySwitch() throws Exception {
        ActAs.system(() -> {
            people.change(
                    person,
                    new PersonChange(
                            "Robin Field",
                            null,
                            Locale.SIMPLIFIED_CHINESE,
                            null,
                            people.find(person).version()));
            return true;
        });
        session = signIn(GIVEN);
        http.perform(get("/password").session(session)).andExpect(content().string(containsString("请设置您自己的密码")));
    }

    @Test
    void refusalsSayWhatIsWrong() throws Exception {
        choose("", OWN, OWN + "x").andExpect(content().string(containsString("The two new passwords differ")));
        choose("", "short", "short").andExpect(content().string(containsString("12 to 200 characters")));
        choose("", GIVEN, GIVEN).andExpect(content().string(containsString("that you have already")));
        http.perform(get("/").session(session)).andExpect(redirectedUrl("/password"));
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("Choose your own password")));
    }

    @Test
    void whoChangesTheirOwnTypesThePresentOneAndStaysSignedInHereAlone() throws Exception {
        choose("", OWN, OWN);
        MockHttpSession elsewhere = signIn(OWN);
        session = signIn(OWN);
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("Change password")))
                .andExpect(content().string(containsString("autocomplete=\"current-password\"")))
                .andExpect(content().string(containsString("autocomplete=\"new-password\"")));
        choose("not the present one", GIVEN, GIVEN)
                .andExpect(content().string(containsString("The present password is not right")));
        choose(OWN, GIVEN, GIVEN).andExpect(redirectedUrl("/password"));
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("The new password holds")));
        await().untilAsserted(() ->
                http.perform(get("/api/v1/csrf").session(elsewhere)).andExpect(status().isUnauthorized()));
        http.perform(get("/api/v1/csrf").session(session)).andExpect(status().isOk());
    }

    @Test
    void guessingHasToWait() throws Exception {
        choose("", OWN, OWN);
        session = signIn(OWN);
        for (int i = 0; i < 5; i++) {
            choose("not the present one", GIVEN, GIVEN);
        }
        choose(OWN, GIVEN, GIVEN)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("wrong too often")));
    }

    @Test
    void aSecondClickChangesNothing() throws Exception {
        CompletableFuture<String> click = CompletableFuture.supplyAsync(this::click);
        assertThat(click()).isEqualTo("/password");
        assertThat(click.join()).isEqualTo("/password");
        assertThat(click()).isEqualTo("/password");
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("The new password holds")));
        http.perform(get("/api/v1/csrf").session(session)).andExpect(status().isOk());
    }

    private String click() {
        try {
            return String.valueOf(choose("", OWN, OWN).andReturn().getResponse().getRedirectedUrl());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The later of two requests may have read the session before the earlier one renewed it. */
    @Test
    void aRequestThatWasUnderWayGoesOnInTheRenewedSession() throws Exception {
        Authentication before = inSession();
        choose("", OWN, OWN);
        Authentication renewed = inSession();
        await().untilAsserted(() -> assertThat(guarded(before)).isEqualTo(renewed));
        http.perform(get("/api/v1/csrf").session(session)).andExpect(status().isOk());
    }

    private @Nullable Authentication guarded(Authentication read) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(read));
            guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            return SecurityContextHolder.getContext().getAuthentication();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Authentication inSession() {
        SecurityContext context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return Objects.requireNonNull(context.getAuthentication());
    }

    @Test
    void thatItIsDoneIsSaidOnce() throws Exception {
        choose("", OWN, OWN);
        http.perform(get("/password").session(session))
                .andExpect(content().string(containsString("The new password holds")));
        http.perform(get("/password").session(session)).andExpect(content().string(containsString("Change password")));
        http.perform(get("/password?done").session(session))
                .andExpect(content().string(containsString("Change password")));
    }

    @Test
    void aFormThatIsSentAfterItsSessionHadEndedLeadsToTheSignIn() throws Exception {
        http.perform(post("/password").param("password", OWN).param("repeated", OWN))
                .andExpect(redirectedUrl("/login"));
        http.perform(post("/password").session(session).param("password", OWN).param("repeated", OWN))
                .andExpect(status().isForbidden());
    }

    private ResultActions choose(String present, String wanted, String repeated) throws Exception {
        return http.perform(post("/password")
                .session(session)
                .with(csrf())
                .param("present", present)
                .param("password", wanted)
                .param("repeated", repeated));
    }

    private MockHttpSession signIn(String password) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(
                http.perform(formLogin("/login").user(username).password(password))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }
}
