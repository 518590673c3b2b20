package org.callworthy.shell;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.callworthy.CallworthyTest;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

/** What the exam's page goes by on a computer that several people share. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Visitor.class, Candidates.class})
class PersonCookieTest {

    @Autowired
    MockMvc http;

    @Autowired
    Visitor visitor;

    @Autowired
    Candidates candidates;

    @Autowired
    AuthenticationContext authentication;

    private PersonId person = new PersonId(0);

    @BeforeEach
    void someoneSignsIn() throws Exception {
        person = candidates.agent();
        visitor.signIn(person);
    }

    @Test
    void theBrowserIsToldWhoSignedInAsLongAsItIsOpen() throws Exception {
        http.perform(get("/api/v1/csrf").session(visitor.session()))
                .andExpect(cookie().value(PersonCookie.NAME, person.toString()))
                .andExpect(cookie().maxAge(PersonCookie.NAME, -1))
                .andExpect(cookie().httpOnly(PersonCookie.NAME, false));
        http.perform(get("/api/v1/csrf").session(visitor.session()).cookie(cookieOf(person)))
                .andExpect(cookie().doesNotExist(PersonCookie.NAME));
    }

    @Test
    void whoSignsInNextTakesThePlaceOfWhoeverWasThereBefore() throws Exception {
        http.perform(get("/").session(visitor.session()).cookie(cookieOf(candidates.agent())))
                .andExpect(cookie().value(PersonCookie.NAME, person.toString()));
    }

    @Test
    void overHttpsItTravelsOverHttpsOnly() throws Exception {
        http.perform(get("/api/v1/csrf").session(visitor.session()))
                .andExpect(cookie().secure(PersonCookie.NAME, false));
        http.perform(get("/api/v1/csrf").session(visitor.session()).secure(true))
                .andExpect(cookie().secure(PersonCookie.NAME, true));
        http.perform(post("/logout")
                        .session(visitor.session())
                        .secure(true)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(cookie().secure(PersonCookie.NAME, true));
    }

    @Test
    void aLostSessionIsNoSignOut() throws Exception {
        http.perform(get("/login").cookie(cookieOf(person))).andExpect(cookie().doesNotExist(PersonCookie.NAME));
    }

    @Test
    void whoSignsOutIsForgotten() throws Exception {
        http.perform(post("/logout")
                        .session(visitor.session())
                        .cookie(cookieOf(person))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(cookie().maxAge(PersonCookie.NAME, 0));
    }

    /** The menu's way out, which takes no request of its own. */
    @Test
    void theMenuForgetsThemToo() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Object handlers = ReflectionTestUtils.getField(authentication, "logoutHandler");
        ReflectionTestUtils.invokeMethod(handlers, "logout", new MockHttpServletRequest(), response, null);
        Assertions.assertThat(List.of(response.getCookies()))
                .filteredOn(one -> one.getName().equals(PersonCookie.NAME))
                .singleElement()
                .satisfies(one -> Assertions.assertThat(one.getMaxAge()).isZero());
    }

    private static Cookie cookieOf(PersonId person) {
        return PersonCookie.of(person, new MockHttpServletRequest());
    }
}
