package org.callworthy.shell;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.callworthy.CallworthyTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** No browser keeps what it was shown: pages, the exam's and the call's own ones, and what their interfaces say. */
@CallworthyTest
@AutoConfigureMockMvc
class NothingKeptTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/exam-days/list/0000000000001",
                "/item-log",
                "/forms/set/0000000000001",
                "/verify",
                "/player/exam.html",
                "/player/call.html",
                "/api/v1/csrf",
                "/api/v1/sittings/0000000000001"
            })
    void noBrowserKeeps(String path) throws Exception {
        http.perform(get(path)).andExpect(header().string("Cache-Control", containsString("no-store")));
    }
}
