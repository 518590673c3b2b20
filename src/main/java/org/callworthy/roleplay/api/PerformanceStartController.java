package org.callworthy.roleplay.api;

import java.net.URI;
import java.time.InstantSource;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Briefings;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.delivery.StartRefusal;
import org.callworthy.roleplay.PerformanceStart;
import org.callworthy.roleplay.Performances;
import org.springframework.http.HttpStatus;
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
        return switch (performances.start(assignment, briefings.language(assignment, start.language()), entry)) {
            case PerformanceStart.Started(Started attempt) -> reply(attempt);
            case PerformanceStart.NotStarted(StartOutcome why) -> StartRefusal.reply(why);
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
}
