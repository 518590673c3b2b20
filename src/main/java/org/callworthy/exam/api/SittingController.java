package org.callworthy.exam.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemPage;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Json;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Arrival;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.NewIncident;
import org.callworthy.exam.ClockFace;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.Plays;
import org.callworthy.exam.SaveOutcome;
import org.callworthy.exam.Sittings;
import org.callworthy.exam.SubmitOutcome;
import org.callworthy.exam.ViewOutcome;
import org.callworthy.exam.api.SittingJson.Acknowledged;
import org.callworthy.exam.api.SittingJson.Given;
import org.callworthy.exam.api.SittingJson.Kept;
import org.callworthy.exam.api.SittingJson.Key;
import org.callworthy.exam.api.SittingJson.Saved;
import org.callworthy.exam.api.SittingJson.Submitted;
import org.callworthy.exam.api.SittingJson.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a sitting's token opens. Who comes here holds the token of the sitting in the address. */
@RestController
@RequestMapping("/api/v1/sittings/{sitting}")
class SittingController {

    private static final int MOST_AT_ONCE = 200;

    private final Sittings sittings;
    private final Plays plays;
    private final InstantSource clock;

    SittingController(Sittings sittings, Plays plays, InstantSource clock) {
        this.sittings = sittings;
        this.plays = plays;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> view(@AuthenticationPrincipal Bearer bearer, @PathVariable String sitting) {
        return switch (sittings.view(bearer)) {
            case ViewOutcome.Open open ->
                ResponseEntity.ok(view(
                        open.attempt(),
                        open.largerText(),
                        open.title().byTag(),
                        open.items().stream().map(shown -> page(sitting, shown)).toList(),
                        heard(bearer),
                        open.answers().stream().map(SittingController::saved).toList()));
            case ViewOutcome.Over over ->
                ResponseEntity.ok(view(over.attempt(), false, over.title().byTag(), List.of(), Map.of(), List.of()));
            case ViewOutcome.Elsewhere elsewhere -> ApiProblem.OLDER_EPOCH.reply();
        };
    }

    /** Light: for a player that has had nothing to save for a while. */
    @GetMapping("/clock")
    ResponseEntity<Object> clock(@AuthenticationPrincipal Bearer bearer, @PathVariable String sitting) {
        Instant now = clock.instant();
        return switch (sittings.clock(bearer)) {
            case ClockFace.Running(Attempt attempt) ->
                ResponseEntity.ok(new SittingJson.Clock("OPEN", attempt.deadlineAt(now), attempt.paused(), now));
            case ClockFace.Over over -> ApiProblem.CLOSED.reply();
            case ClockFace.Elsewhere elsewhere -> ApiProblem.OLDER_EPOCH.reply();
        };
    }

    @PostMapping("/answers")
    ResponseEntity<Object> save(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String sitting,
            @RequestBody SittingJson.Answers body,
            HttpServletRequest request) {
        Instant arrived = Arrival.of(request, clock.instant());
        if (body.answers().size() > MOST_AT_ONCE) {
            return ApiProblem.TOO_LARGE.reply("At most " + MOST_AT_ONCE + " answers at once");
        }
        List<NewAnswer> answers;
        try {
            answers = body.answers().stream().map(Given::read).toList();
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply();
        }
        return switch (sittings.save(bearer, answers, arrived)) {
            case SaveOutcome.Saved(Instant deadline, boolean paused) ->
                ResponseEntity.ok(new Acknowledged(keys(body), deadline, paused, clock.instant()));
            case SaveOutcome.KeptStale(Instant deadline, var before) -> kept(ApiProblem.OLDER_EPOCH, answers, before);
            case SaveOutcome.KeptLate(Instant deadline, var before) -> kept(ApiProblem.CLOSED, answers, before);
            case SaveOutcome.Unfit(var item) -> ApiProblem.INVALID.reply("No item, or no response to it: " + item);
            case SaveOutcome.Other(var item, int seq) -> other(item, seq);
            case SaveOutcome.Busy busy -> ApiProblem.BUSY.reply();
        };
    }

    private static List<Key> keys(SittingJson.Answers body) {
        return body.answers().stream()
                .map(given -> new Key(given.item(), given.seq()))
                .toList();
    }

    @PostMapping("/submission")
    ResponseEntity<Object> submit(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String sitting,
            @RequestBody(required = false) SittingJson.@Nullable Submission body) {
        boolean timeUp = body != null && Boolean.TRUE.equals(body.timeUp());
        return switch (timeUp ? sittings.submitIfOver(bearer) : sittings.submit(bearer)) {
            case SubmitOutcome.Closed closed -> ResponseEntity.ok(Submitted.of(closed));
            case SubmitOutcome.TimeLeft left -> ApiProblem.TIME_LEFT.reply();
            case SubmitOutcome.Elsewhere elsewhere -> ApiProblem.OLDER_EPOCH.reply();
        };
    }

    @PostMapping("/incidents")
    ResponseEntity<Object> note(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String sitting,
            @RequestBody SittingJson.Noticed body) {
        if (body.incidents().size() > MOST_AT_ONCE) {
            return ApiProblem.TOO_LARGE.reply("At most " + MOST_AT_ONCE + " incidents at once");
        }
        List<NewIncident> noticed;
        try {
            noticed = body.incidents().stream().map(SittingJson.Notice::read).toList();
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply();
        }
        sittings.note(bearer, noticed);
        return ResponseEntity.noContent().build();
    }

    private View view(
            Attempt attempt,
            boolean largerText,
            Map<String, String> title,
            List<ItemPage> items,
            Map<String, Integer> heard,
            List<Saved> answers) {
        Instant now = clock.instant();
        return new View(
                attempt.id().toString(),
                attempt.epoch(),
                attempt.closed() ? "CLOSED" : "OPEN",
                attempt.deadlineAt(now),
                now,
                attempt.paused(),
                largerText,
                attempt.language().toLanguageTag(),
                title,
                items,
                heard,
                answers);
    }

    private static ItemPage page(String sitting, ViewOutcome.ShownItem shown) {
        return ItemPage.of(
                shown.face(),
                shown.place(),
                number -> SittingPictureController.address(sitting, shown.face().id(), number));
    }

    private Map<String, Integer> heard(Bearer bearer) {
        return plays.heard(bearer).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static Saved saved(ViewOutcome.ShownAnswer shown) {
        String response = shown.answer().response();
        return Saved.of(shown, response == null ? null : Json.read(response, JsonNode.class));
    }

    /** One answer is not kept: the client numbers what is not acknowledged after {@code seq} and sends it again. */
    private static ResponseEntity<Object> other(ItemVersionId item, int seq) {
        ProblemDetail problem = ApiProblem.OTHER_ANSWER.detail("Another answer is kept under the number");
        problem.setProperty("item", item.toString());
        problem.setProperty("seq", seq);
        return ApiProblem.OTHER_ANSWER.reply(problem);
    }

    /** The answers are durable; the client need not send them again. Only those count that had come before. */
    private static ResponseEntity<Object> kept(ApiProblem why, List<NewAnswer> answers, List<NewAnswer> before) {
        ProblemDetail problem =
                why.detail("The answers are kept; those that come only now are flagged and do not count");
        problem.setProperty(
                "kept",
                answers.stream()
                        .map(answer -> new Kept(answer.item().toString(), answer.seq(), before.contains(answer)))
                        .toList());
        return why.reply(problem);
    }
}
