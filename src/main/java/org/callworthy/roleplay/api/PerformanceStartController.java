package org.callworthy.roleplay.api;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.callworthy.common.Languages;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Briefings;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.roleplay.PerformanceStart;
import org.callworthy.roleplay.Performances;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Starts a performance with the signed-in cookie: what gives the token that opens all else. */
@RestController
class PerformanceStartController {

    private final Performances performances;
    private final Briefings briefings;
    private final InstantSource clock;

    PerformanceStartController(Performances performances, Briefings briefings, InstantSource clock) {
        this.performances = performances;
        this.briefings = briefings;
        this.clock = clock;
    }

    @PostMapping("/api/v1/performances")
    ResponseEntity<Object> start(@RequestBody PerformanceJson.Start start) {
        AssignmentId assignment;
        Entry entry;
        try {
            assignment = AssignmentId.parse(start.assignment());
            entry = new Entry(start.code(), start.device());
        } catch (IllegalArgumentException e) {
            return ApiProblem.NOT_FOUND.reply();
        }
        return switch (performances.start(assignment, language(assignment, start), entry)) {
            case PerformanceStart.Started(Started attempt) -> reply(attempt);
            case PerformanceStart.NotStarted(StartOutcome why) -> refusal(why);
            case PerformanceStart.NoScenario none -> ApiProblem.SCENARIO_MISSING.reply();
        };
    }

    private ResponseEntity<Object> reply(Started started) {
        String id = started.attempt().toString();
        PerformanceJson.Started body = new PerformanceJson.Started(
                id, started.token(), started.epoch(), started.deadline(), clock.instant(), started.resumed());
        return started.resumed()
                ? ResponseEntity.status(HttpStatus.OK).body(body)
                : ResponseEntity.created(URI.create("/api/v1/performances/" + id))
                        .body(body);
    }

    private static ResponseEntity<Object> refusal(StartOutcome why) {
        return switch (why) {
            case StartOutcome.NotYet(Instant opensAt) ->
                with(ApiProblem.NOT_YET, "Opens at " + opensAt, "opensAt", opensAt);
            case StartOutcome.TooLate(Instant closedAt) ->
                with(ApiProblem.WINDOW_CLOSED, "Closed at " + closedAt, "closedAt", closedAt);
            case StartOutcome.SeatCodeNeeded(boolean wrong) ->
                (wrong ? ApiProblem.SEAT_CODE_WRONG : ApiProblem.SEAT_CODE_NEEDED).reply();
            case StartOutcome.CheckInNeeded needed -> ApiProblem.CHECK_IN_NEEDED.reply();
            case StartOutcome.MoveNeeded needed -> ApiProblem.MOVE_NEEDED.reply();
            case StartOutcome.AgreementsMissing missing -> ApiProblem.AGREEMENTS_MISSING.reply();
            case StartOutcome.Closed closed -> ApiProblem.CLOSED.reply();
            case StartOutcome.NotYours notYours -> ApiProblem.NOT_FOUND.reply();
            case Started started -> throw new IllegalStateException("Not a refusal");
        };
    }

    private static ResponseEntity<Object> with(ApiProblem problem, String detail, String name, Instant at) {
        ProblemDetail body = problem.detail(detail);
        body.setProperty(name, at);
        return problem.reply(body);
    }

    /** As asked for, or as it was prepared. */
    private Locale language(AssignmentId assignment, PerformanceJson.Start start) {
        return start.language() != null ? Languages.ofTag(start.language()) : briefings.language(assignment);
    }
}
