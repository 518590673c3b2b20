package org.callworthy.shell;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.FirstAdministrator;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.StartOutcome;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/** Where somebody comes in who has no account yet, and whom the sign-in page lists. */
@CallworthyTest
@AutoConfigureMockMvc
class FirstDoorsTest {

    @Autowired
    MockMvc house;

    @Autowired
    People people;

    private final FirstAdministrator first = mock(FirstAdministrator.class);

    @Test
    void theSignInPageLeadsToTheStartAsLongAsNobodyIsThere() throws Exception {
        when(first.isNobodyThere()).thenReturn(true, false);
        MockMvc http = alone(new SignInPage(true, first));
        http.perform(get("/login")).andExpect(redirectedUrl("/start"));
        http.perform(get("/login")).andExpect(view().name("login"));
    }

    @Test
    void demoPeopleAreListedInTheDemoOnly() throws Exception {
        alone(new SignInPage(true, first))
                .perform(get("/login"))
                .andExpect(model().attribute("demoPeople", hasItem("agent1")));
        alone(new SignInPage(false, first))
                .perform(get("/login"))
                .andExpect(model().attribute("demoPeople", List.of()));
    }

    @Test
    void withoutTheDemoThePageNamesNobody() throws Exception {
        somebodyIsThere();
        house.perform(get("/login"))
                .andExpect(content().string(containsString("name=\"username\"")))
                .andExpect(content().string(not(containsString("agent1"))))
                .andExpect(content().string(not(containsString("callworthy-demo"))));
    }

    @Test
    void thereItSaysThatTheAccountIsMade() throws Exception {
        somebodyIsThere();
        String made = "Your account is made";
        house.perform(get("/login?made")).andExpect(content().string(containsString(made)));
        house.perform(get("/login")).andExpect(content().string(not(containsString(made))));
    }

    @Test
    void theStartPageIsThereAsLongAsNobodyIsAnAdministrator() throws Exception {
        when(first.isNeeded()).thenReturn(true, false);
        start().perform(get("/start")).andExpect(view().name("start"));
        start().perform(get("/start")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void whoHasTheCodeComesToTheSignIn() throws Exception {
        made(new StartOutcome.Made(new PersonId(1)));
        send().andExpect(redirectedUrl("/login?made"));
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() throws Exception {
        made(new StartOutcome.Refused(StartOutcome.Why.WRONG_CODE));
        send().andExpect(view().name("start"))
                .andExpect(model().attribute("problem", "shell.start.WRONG_CODE"))
                .andExpect(model().attribute("name", "Li Na"))
                .andExpect(model().attribute("username", "boss"));
    }

    private void somebodyIsThere() {
        ActAs.system(() -> people.hire(
                new NewPerson("door-" + Ids.text(Ids.next()), "Robin Field", null, null, Locale.ENGLISH, null)));
    }

    private void made(StartOutcome outcome) {
        when(first.make(anyString(), anyString(), anyString(), anyString(), any()))
                .thenReturn(outcome);
    }

    private ResultActions send() throws Exception {
        return start().perform(post("/start")
                .param("code", "23456789")
                .param("name", "Li Na")
                .param("username", "boss")
                .param("password", "right horse battery"));
    }

    private MockMvc start() {
        return alone(new StartPage(first));
    }

    private static MockMvc alone(Object page) {
        return MockMvcBuilders.standaloneSetup(page)
                .setViewResolvers(new InternalResourceViewResolver("/templates/", ".html"))
                .build();
    }
}
