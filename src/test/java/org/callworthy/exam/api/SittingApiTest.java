package org.callworthy.exam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.callworthy.delivery.Visitor.problem;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.SittingId;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class SittingApiTest extends SittingRequests {

    @Test
    void theFormHoldsNoKeyAndIsNotCached() throws Exception {
        Started started = candidate.start();
        String form = get(started)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.items.length()").value(20))
                .andExpect(jsonPath("$.items[0].place").value(1))
                .andExpect(jsonPath("$.items[0].stem.en").isNotEmpty())
                .andExpect(jsonPath("$.items[0].stem['zh-CN']").isNotEmpty())
                .andExpect(jsonPath("$.answers").isEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form).doesNotContain("\"key\"", "expert", "rationale", "\"why\"", "competency", "difficulty");
    }

    @Test
    void anAcknowledgedAnswerIsThereAfterwards() throws Exception {
        Started started = candidate.start();
        String item = firstChoiceItem(started);
        answer(started, item, 3, "[\"a\"]")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledged[0].item").value(item))
                .andExpect(jsonPath("$.acknowledged[0].seq").value(3))
                .andExpect(jsonPath("$.deadline")
                        .value(started.body().get("deadline").asString()))
                .andExpect(jsonPath("$.serverTime").isNotEmpty());
        answer(started, item, 3, "[\"a\"]").andExpect(status().isOk());
        problem(answer(started, item, 3, "[\"b\"]"), 409, "other-answer")
                .andExpect(jsonPath("$.item").value(item))
                .andExpect(jsonPath("$.seq").value(3))
                .andExpect(jsonPath("$.kept").doesNotExist());
        answer(started, item, 2, "[\"c\"]").andExpect(status().isOk());
        get(started)
                .andExpect(jsonPath("$.answers.length()").value(1))
                .andExpect(jsonPath("$.answers[0].item").value(item))
                .andExpect(jsonPath("$.answers[0].seq").value(3))
                .andExpect(jsonPath("$.answers[0].epoch").value(1))
                .andExpect(jsonPath("$.answers[0].at").value("2026-05-20T09:00:00.123Z"))
                .andExpect(jsonPath("$.answers[0].spentMs").value(1500))
                .andExpect(jsonPath("$.answers[0].response[0]").value("a"));
    }

    @Test
    void anOlderEpochIsKeptAndRefused() throws Exception {
        Started first = candidate.start();
        String item = firstChoiceItem(first);
        Started second = candidate.start();
        problem(answer(first, item, 1, "[\"a\"]"), 409, "older-epoch")
                .andExpect(jsonPath("$.kept[0].item").value(item));
        problem(get(first), 409, "older-epoch");
        problem(submit(first), 409, "older-epoch");
        get(second).andExpect(jsonPath("$.answers").isEmpty());
    }

    @Test
    void whoIsDisabledInTheMiddleCanGiveNoFurtherAnswer() throws Exception {
        Started started = candidate.start();
        String item = firstChoiceItem(started);
        answer(started, item, 1, "[\"a\"]").andExpect(status().isOk());
        ActAs.system(() -> people.disable(candidate.person()));
        problem(answer(started, item, 2, "[\"b\"]"), 409, "older-epoch")
                .andExpect(jsonPath("$.kept[0].item").value(item));
        problem(submit(started), 409, "older-epoch");
        AttemptId attempt = candidate.attempt(SittingId.parse(started.id()));
        assertThat(attempts.find(attempt).closed()).isFalse();
        assertThat(ActAs.system(() -> incidents.of(attempt)))
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.PERSON_DISABLED);

        ActAs.system(() -> {
            people.enable(candidate.person());
            return true;
        });
        candidate.signInAgain();
        get(candidate.start())
                .andExpect(jsonPath("$.answers.length()").value(1))
                .andExpect(jsonPath("$.answers[0].response[0]").value("a"));
    }

    @Test
    void submittingTwiceGivesTheSameReplyAndClosesForGood() throws Exception {
        Started started = candidate.start();
        String item = firstChoiceItem(started);
        answer(started, item, 1, "[\"a\"]").andExpect(status().isOk());
        String once = submit(started)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.reason").value("CANDIDATE"))
                .andExpect(jsonPath("$.answered").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        submit(started).andExpect(content().string(once));
        problem(answer(started, item, 2, "[\"b\"]"), 409, "closed")
                .andExpect(jsonPath("$.kept[0].counts").value(false));
        answer(started, item, 1, "[\"a\"]").andExpect(status().isOk());
        get(started)
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.items").isEmpty());
        problem(candidate.post(candidate.startBody()), 409, "closed");
    }

    @Test
    void aPageWhoseClockIsWrongHandsNothingInByItself() throws Exception {
        Started started = candidate.start();
        problem(submit(started, "{\"timeUp\":true}"), 409, "time-left");
        get(started).andExpect(jsonPath("$.state").value("OPEN"));
        submit(started, "").andExpect(jsonPath("$.reason").value("CANDIDATE"));
    }

    @Test
    void whatComesAfterTheDeadlineIsKeptAndRefused() throws Exception {
        Started started = candidate.start();
        String item = firstChoiceItem(started);
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        problem(answer(started, item, 1, "[\"a\"]"), 409, "closed")
                .andExpect(jsonPath("$.kept").isNotEmpty());
        submit(started)
                .andExpect(jsonPath("$.reason").value("DEADLINE"))
                .andExpect(jsonPath("$.answered").value(0));
    }

    @Test
    void aTokenOpensItsOwnSittingOnly() throws Exception {
        Started mine = candidate.start();
        candidate.signIn();
        Started other = candidate.start();
        problem(get(new Started(other.id(), mine.token(), mine.body())), 403, "forbidden");
        problem(get(new Started(mine.id(), "x".repeat(43), mine.body())), 401, "sign-in-needed");
        problem(http.perform(MockMvcRequestBuilders.get("/api/v1/sittings/" + mine.id())), 401, "sign-in-needed");
        problem(
                http.perform(MockMvcRequestBuilders.get("/api/v1/sittings/" + mine.id())
                        .session(candidate.session())),
                401,
                "sign-in-needed");
    }

    @Test
    void badBodiesAreRefusedWithoutAnEffect() throws Exception {
        Started started = candidate.start();
        String item = firstChoiceItem(started);
        problem(answers(started, "{"), 400, "malformed");
        problem(answers(started, "{}"), 400, "malformed");
        problem(answers(started, "{\"answers\":[null]}"), 400, "malformed");
        problem(answers(started, "{\"answers\":[]}"), 400, "malformed");
        problem(answer(started, item, 0, "[\"a\"]"), 422, "invalid");
        problem(answer(started, item, 1, "\"a\""), 422, "invalid");
        problem(answer(started, item, 1, "[\"q\"]"), 422, "invalid");
        problem(answer(started, item, 1, "{\"a\":3}"), 422, "invalid");
        problem(answer(started, "0000000000001", 1, "[\"a\"]"), 422, "invalid");
        problem(answer(started, "../..", 1, "[\"a\"]"), 422, "invalid");
        String many = ("{\"item\":\"" + item + "\",\"seq\":1},").repeat(201);
        problem(answers(started, "{\"answers\":[" + many.substring(0, many.length() - 1) + "]}"), 413, "too-large");
        get(started).andExpect(jsonPath("$.answers").isEmpty());
    }

    @Test
    void aBrowserWithAnImpossibleClockLosesNothing() throws Exception {
        Started started = candidate.start();
        answers(
                        started,
                        "{\"answers\":[{\"item\":\"%s\",\"seq\":1,\"response\":[\"a\"],\"at\":\"-4000-01-01T00:00:00Z\"}]}"
                                .formatted(firstChoiceItem(started)))
                .andExpect(status().isOk());
        get(started).andExpect(jsonPath("$.answers.length()").value(1));
    }

    @Test
    void whatOnlyTheServerCanKnowIsNotTakenFromABrowser() throws Exception {
        Started started = candidate.start();
        for (String kind : List.of("OTHER_DEVICE", "PERSON_DISABLED", "LATE_ANSWERS")) {
            problem(
                    http.perform(authorized(post("/api/v1/sittings/" + started.id() + "/incidents"), started)
                            .content("{\"incidents\":[{\"kind\":\"%s\",\"detail\":\"many\"}]}".formatted(kind))),
                    422,
                    "invalid");
        }
        assertThat(incidents.of(candidate.attempt(SittingId.parse(started.id()))))
                .isEmpty();
    }

    @Test
    void incidentsAreNotedOnceHoweverOftenTheyAreTold() throws Exception {
        Started started = candidate.start();
        notice(started, "2026-05-20T09:00:00.250Z");
        notice(started, "2026-05-20T09:00:00.250Z", "2026-05-20T09:00:01Z");
        assertThat(incidents.of(candidate.attempt(SittingId.parse(started.id()))))
                .extracting(Incident::kind, Incident::happenedAt)
                .containsExactly(
                        tuple(IncidentKind.FOCUS_LOST, Instant.parse("2026-05-20T09:00:00.250Z")),
                        tuple(IncidentKind.FOCUS_LOST, Instant.parse("2026-05-20T09:00:01Z")));
    }

    private void notice(Started started, String... times) throws Exception {
        String noticed = Stream.of(times)
                .map("{\"kind\":\"FOCUS_LOST\",\"at\":\"%s\"}"::formatted)
                .collect(Collectors.joining(","));
        http.perform(authorized(post("/api/v1/sittings/" + started.id() + "/incidents"), started)
                        .content("{\"incidents\":[" + noticed + "]}"))
                .andExpect(status().isNoContent());
    }
}
