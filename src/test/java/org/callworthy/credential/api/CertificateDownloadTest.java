package org.callworthy.credential.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.Candidates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** The way to a certificate's file is open to the signed-in only; whose it is, is the room's to ask. */
@CallworthyTest
@AutoConfigureMockMvc
@Import(Candidates.class)
class CertificateDownloadTest {

    private static final String UNKNOWN = "/certificates/0cndaez9y6m0v";

    @Autowired
    MockMvc http;

    @Autowired
    Candidates candidates;

    @Autowired
    ActAs actAs;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void strangersAreSentToTheSignInPage() throws Exception {
        http.perform(get(UNKNOWN)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void whatIsNotThereIsNotFoundForWhoIsSignedIn() throws Exception {
        var agent = actAs.person(
                candidates.agent(), () -> SecurityContextHolder.getContext().getAuthentication());

        http.perform(get(UNKNOWN).with(authentication(agent))).andExpect(status().isNotFound());
    }
}
