package org.callworthy.exam.api;

import java.net.URI;
import java.time.InstantSource;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Briefings;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.delivery.StartRefusal;
import org.callworthy.exam.OpenOutcome.BankTooSmall;
import org.callworthy.exam.OpenOutcome.NoOtherForm;
import org.callworthy.exam.OpenOutcome.NotOpened;
import org.callworthy.exam.OpenOutcome.Opened;
import org.callworthy.exam.Sittings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens a sitting with the signed-in cookie: what gives the token that opens all else. */
@RestController
class StartController {

    private final Sittings sittings;
    private final Briefings briefings;
    private final InstantSource clock;

    StartController(Sittings sittings, Briefings briefings, InstantSource clock) {
        this.sittings = sittings;
        this.briefings = briefings;
        this.clock = clock;
    }

    @PostMapping("/api/v1/sittings")
    ResponseEntity<Object> start(@RequestBody SittingJson.Start start) {
        AssignmentId assignment;
        Entry entry;
        try {
            assignment = AssignmentId.parse(start.assignment());
            entry = new Entry(start.code(), start.device());
        } catch (IllegalArgumentException e) {
            return ApiProblem.NOT_FOUND.reply();
        }
        return switch (sittings.open(assignment, briefings.language(assignment, start.language()), entry)) {
            case Opened(Started started) -> reply(started);
            case NotOpened(StartOutcome why) -> StartRefusal.reply(why);
            case BankTooSmall few -> ApiProblem.BANK_TOO_SMALL.reply();
            case NoOtherForm none -> ApiProblem.NO_OTHER_FORM.reply();
        };
    }

    private ResponseEntity<Object> reply(Started started) {
        String sitting = started.attempt().toString();
        SittingJson.Started body =
                new SittingJson.Started(sitting, started.token(), started.epoch(), started.deadline(), clock.instant());
        return started.resumed()
                ? ResponseEntity.status(HttpStatus.OK).body(body)
                : ResponseEntity.created(URI.create("/api/v1/sittings/" + sitting))
                        .body(body);
    }
}
