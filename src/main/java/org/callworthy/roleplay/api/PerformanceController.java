package org.callworthy.roleplay.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Bearer;
import org.callworthy.roleplay.LineOutcome;
import org.callworthy.roleplay.NewChunk;
import org.callworthy.roleplay.NoteOutcome;
import org.callworthy.roleplay.PerformanceView;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.SubmitOutcome;
import org.callworthy.roleplay.TimelineEntry;
import org.callworthy.roleplay.ViewOutcome;
import org.callworthy.roleplay.api.ChunkController.Kept;
import org.callworthy.roleplay.api.PerformanceJson.Entries;
import org.callworthy.roleplay.api.PerformanceJson.Entry;
import org.callworthy.roleplay.api.PerformanceJson.Submission;
import org.callworthy.speech.Pcm;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** What a performance's token opens. Who comes here holds the token of the performance in the address. */
@RestController
@RequestMapping("/api/v1/performances/{id}")
class PerformanceController {

    private static final int MOST_AT_ONCE = 200;
    private static final MediaType WAV = new MediaType("audio", "wav");
    private static final PerformanceJson.Audio AUDIO =
            new PerformanceJson.Audio("audio/l16", Pcm.SPEECH_RATE, 1, Pcm.SPEECH_RATE, NewChunk.MOST_BYTES / 2);

    private final Performances performances;
    private final Pace pace;
    private final InstantSource clock;

    PerformanceController(Performances performances, Pace pace, InstantSource clock) {
        this.performances = performances;
        this.pace = pace;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> view(@AuthenticationPrincipal Bearer bearer) {
        return switch (performances.view(bearer)) {
            case ViewOutcome.Shown(PerformanceView view) -> ResponseEntity.ok(json(view));
            case ViewOutcome.Elsewhere(int epoch) -> elsewhere(epoch);
        };
    }

    @GetMapping("/lines/{step}")
    ResponseEntity<?> line(@AuthenticationPrincipal Bearer bearer, @PathVariable String step) {
        return switch (performances.line(bearer, step)) {
            case LineOutcome.Sound sound ->
                ResponseEntity.ok().contentType(WAV).body(new InputStreamResource(sound.wav()));
            case LineOutcome.NoSuchLine none -> ApiProblem.NOT_FOUND.reply();
            case LineOutcome.Elsewhere(int epoch) -> elsewhere(epoch);
            case LineOutcome.Closed closed -> ApiProblem.CLOSED.reply();
        };
    }

    @PostMapping("/actions")
    ResponseEntity<Object> note(@AuthenticationPrincipal Bearer bearer, HttpServletRequest request) throws IOException {
        if (!pace.allows(bearer.attempt())) {
            return ApiProblem.TOO_MANY_REQUESTS.reply();
        }
        try {
            List<Entry> entries = Body.json(request, Entries.class).actions();
            return entries.size() > MOST_AT_ONCE
                    ? ApiProblem.TOO_LARGE.reply("At most " + MOST_AT_ONCE + " entries at once")
                    : note(bearer, entries);
        } catch (Body.TooLarge e) {
            return ApiProblem.TOO_LARGE.reply();
        } catch (JacksonException e) {
            return ApiProblem.MALFORMED.reply();
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply(String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<Object> note(Bearer bearer, List<Entry> entries) {
        List<TimelineEntry> read =
                entries.stream().map(entry -> entry.read(bearer.epoch())).toList();
        return switch (performances.note(bearer, read)) {
            case NoteOutcome.Noted(Instant deadline) ->
                ResponseEntity.ok(new PerformanceJson.Acknowledged(
                        entries.stream().map(Entry::seq).toList(), deadline, clock.instant()));
            case NoteOutcome.KeptStale(int epoch) -> Kept.stale(epoch);
            case NoteOutcome.KeptLate late -> Kept.late();
            case NoteOutcome.TooMany many -> ApiProblem.TOO_MANY_REQUESTS.reply();
        };
    }

    @PostMapping("/submission")
    ResponseEntity<Object> submit(@AuthenticationPrincipal Bearer bearer, HttpServletRequest request)
            throws IOException {
        try {
            return submit(bearer, Body.json(request, Submission.class));
        } catch (Body.TooLarge e) {
            return ApiProblem.TOO_LARGE.reply();
        } catch (JacksonException e) {
            return ApiProblem.MALFORMED.reply();
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply(String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<Object> submit(Bearer bearer, Submission submission) {
        return switch (performances.submit(bearer, submission.claims(), Boolean.TRUE.equals(submission.incomplete()))) {
            case SubmitOutcome.Closed closed -> ResponseEntity.ok(PerformanceJson.Submitted.of(closed));
            case SubmitOutcome.Elsewhere(int epoch) -> elsewhere(epoch);
            case SubmitOutcome.ChunksMissing missing -> {
                ProblemDetail problem = ApiProblem.CHUNKS_MISSING.detail("Send them, then hand in again");
                problem.setProperty("missing", missing.missing());
                yield ApiProblem.CHUNKS_MISSING.reply(problem);
            }
        };
    }

    private static ResponseEntity<Object> elsewhere(int epoch) {
        ProblemDetail problem = ApiProblem.OLDER_EPOCH.detail("The newest start is number " + epoch);
        problem.setProperty("epoch", epoch);
        return ApiProblem.OLDER_EPOCH.reply(problem);
    }

    private PerformanceJson.View json(PerformanceView view) {
        return new PerformanceJson.View(
                view.id().toString(),
                view.code(),
                view.state().name(),
                view.attempt().epoch(),
                view.attempt().language().toLanguageTag(),
                view.attempt().deadline(),
                clock.instant(),
                ScenarioJson.of(view),
                AUDIO,
                view.nextSegment(),
                view.received(),
                new PerformanceJson.Clock(view.clockSamples()),
                view.timeline().stream().map(Entry::of).toList());
    }
}
