package org.callworthy.delivery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.BookingId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CheckIn;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.DocumentKind;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, PlannedDays.class, Visitor.class})
class CheckInApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    Visitor visitor;

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    CheckIns checkIns;

    @Autowired
    WorkingClock clock;

    private AssignmentId exam = new AssignmentId(0);
    private BookingId booking = new BookingId(0);

    @BeforeEach
    void bookedAtHome() throws Exception {
        PersonId agent = candidates.agent();
        exam = candidates.exam(agent);
        booking = planned.book(planned.openNow(1, true), agent).booking();
        visitor.signIn(agent);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whoWaitsTenMinutesAndAsksEveryFiveSecondsIsToldAtOnceAndBegins() throws Exception {
        problem(start(), 409, "check-in-needed");
        for (int asked = 0; asked < 120; asked++) {
            look().andExpect(status().isOk()).andExpect(jsonPath("$.needed").value(true));
            clock.travelTo(clock.instant().plus(Duration.ofSeconds(5)));
        }
        ActAs.system(() -> checkIns.checkIn(booking, new CheckIn(DocumentKind.PASSPORT, true, Map.of())));
        look().andExpect(status().isOk()).andExpect(jsonPath("$.needed").value(false));
        assertThat(start().andReturn().getResponse().getStatus()).isNotEqualTo(429);
    }

    @Test
    void nobodyLearnsOfOthersAndWhoIsNotSignedInLearnsNothing() throws Exception {
        problem(http.perform(get(address())), 401, "sign-in-needed");
        visitor.signIn(candidates.agent());
        problem(look(), 404, "not-found");
    }

    private ResultActions start() throws Exception {
        return visitor.post("/api/v1/sittings", "{\"assignment\":\"" + exam + "\"}");
    }

    private ResultActions look() throws Exception {
        return http.perform(get(address()).session(visitor.session()));
    }

    private String address() {
        return "/api/v1/assignments/" + exam + "/check-in";
    }
}
