package org.callworthy.exam.api;

import static callworthy.db.Tables.EXAM_FORM_ITEM;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.callworthy.account.People;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Incidents;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Requests of a candidate to the API of sittings. */
abstract class SittingRequests {

    @Autowired
    MockMvc http;

    @Autowired
    ApiCandidate candidate;

    @Autowired
    Incidents incidents;

    @Autowired
    Attempts attempts;

    @Autowired
    People people;

    @Autowired
    WorkingClock clock;

    @Autowired
    DSLContext db;

    @BeforeEach
    void signIn() throws Exception {
        candidate.signIn();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    ResultActions get(Started started) throws Exception {
        return http.perform(authorized(MockMvcRequestBuilders.get("/api/v1/sittings/" + started.id()), started));
    }

    ResultActions submit(Started started) throws Exception {
        return submit(started, "{}");
    }

    ResultActions submit(Started started, String body) throws Exception {
        return http.perform(authorized(post("/api/v1/sittings/" + started.id() + "/submission"), started)
                .content(body));
    }

    ResultActions answer(Started started, String item, int seq, String response) throws Exception {
        return answers(
                started,
                "{\"answers\":[{\"item\":\"%s\",\"seq\":%d,\"response\":%s,\"at\":\"2026-05-20T09:00:00.123Z\",\"spentMs\":1500}]}"
                        .formatted(item, seq, response));
    }

    ResultActions answers(Started started, String body) throws Exception {
        return http.perform(authorized(post("/api/v1/sittings/" + started.id() + "/answers"), started)
                .content(body));
    }

    static MockHttpServletRequestBuilder authorized(MockHttpServletRequestBuilder request, Started started) {
        return request.header("Authorization", "Bearer " + started.token()).contentType(MediaType.APPLICATION_JSON);
    }

    /** In the place of the first item of a form. */
    void putFirst(Started started, ItemVersionId item) {
        db.update(EXAM_FORM_ITEM)
                .set(EXAM_FORM_ITEM.ITEM_VERSION_ID, item.value())
                .set(EXAM_FORM_ITEM.OPTION_ORDER, "")
                .where(
                        EXAM_FORM_ITEM.PLACE.eq(1),
                        EXAM_FORM_ITEM.FORM_ID.eq(db.select(EXAM_SITTING.FORM_ID)
                                .from(EXAM_SITTING)
                                .where(EXAM_SITTING.ID.eq(Ids.parse(started.id())))
                                .fetchSingle()
                                .value1()))
                .execute();
    }

    String firstChoiceItem(Started started) throws Exception {
        JsonNode view = candidate.json(get(started));
        for (JsonNode item : view.get("items")) {
            if (!item.get("type").asString().equals("situational-judgement")) {
                return item.get("item").asString();
            }
        }
        throw new AssertionError("No choice in the form");
    }
}
