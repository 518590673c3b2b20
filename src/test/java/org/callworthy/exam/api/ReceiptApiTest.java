package org.callworthy.exam.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.callworthy.CallworthyTest;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class ReceiptApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    ApiCandidate candidate;

    @Test
    void aCandidateTakesAReceiptAndAnybodyMayHaveItChecked() throws Exception {
        candidate.signIn();
        Started started = candidate.start();
        String receipt = http.perform(get("/api/v1/sittings/" + started.id() + "/receipt")
                        .header("Authorization", "Bearer " + started.token()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(started.id() + ".json")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        http.perform(post("/api/v1/receipts/check").content(receipt.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("MATCHES"))
                .andExpect(jsonPath("$.sitting").value(started.id()));
    }

    @Test
    void withoutTheTokenThereIsNoReceipt() throws Exception {
        candidate.signIn();
        Started started = candidate.start();
        http.perform(get("/api/v1/sittings/" + started.id() + "/receipt")).andExpect(status().isUnauthorized());
    }

    @Test
    void aReceiptOfLongTextsIsChecked() throws Exception {
        candidate.signIn();
        Started started = candidate.start();
        String receipt = http.perform(get("/api/v1/sittings/" + started.id() + "/receipt")
                        .header("Authorization", "Bearer " + started.token()))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        http.perform(post("/api/v1/receipts/check").content(receipt + " ".repeat(5_000_000)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("MATCHES"));
    }

    @Test
    void nonsenseIsUnreadableAndTooMuchOfItRefused() throws Exception {
        http.perform(post("/api/v1/receipts/check").content("nonsense"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("UNREADABLE"));
        http.perform(post("/api/v1/receipts/check").content(new byte[32_000_001]))
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void whoAsksWithoutEndIsAskedToWait() throws Exception {
        for (int n = 0; n < 30; n++) {
            http.perform(fromAfar()).andExpect(status().isOk());
        }
        http.perform(fromAfar()).andExpect(status().isTooManyRequests()).andExpect(header().string("Retry-After", "2"));
        http.perform(post("/api/v1/receipts/check").content("nonsense")).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder fromAfar() {
        return post("/api/v1/receipts/check").content("nonsense").with(request -> {
            request.setRemoteAddr("203.0.113.7");
            return request;
        });
    }
}
