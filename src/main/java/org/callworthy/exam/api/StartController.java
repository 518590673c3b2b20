package org.callworthy.exam.api;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import org.callworthy.common.Languages;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Briefings;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;
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
        return switch (sittings.open(assignment, language(assignment, start), entry)) {
            case Opened(Started started) -> reply(started);
            case NotOpened(StartOutcome why) -> refusal(why);
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

    private static ResponseEntity<Object> refusal(StartOutcome why) {
        return switch (why) {
            case StartOutcome.NotYet(var opensAt) -> ApiProblem.NOT_YET.reply("Opens at " + opensAt);
            case StartOutcome.TooLate(var closedAt) -> ApiProblem.WINDOW_CLOSED.reply("Closed at " + closedAt);
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

    /** As asked for, or as it was prepared. */
    private Locale language(AssignmentId assignment, SittingJson.Start start) {
        return start.language() != null ? Languages.ofTag(start.language()) : briefings.language(assignment);
    }
}
