package org.callworthy.roleplay.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Bearer;
import org.callworthy.roleplay.ChunkOutcome;
import org.callworthy.roleplay.NewChunk;
import org.callworthy.roleplay.Performances;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a call's sound, second by second. */
@RestController
class ChunkController {

    private final Performances performances;
    private final Pace pace;
    private final InstantSource clock;

    ChunkController(Performances performances, Pace pace, InstantSource clock) {
        this.performances = performances;
        this.pace = pace;
        this.clock = clock;
    }

    @PutMapping("/api/v1/performances/{id}/audio/{segment}/{seq}")
    ResponseEntity<Object> save(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable int segment,
            @PathVariable int seq,
            HttpServletRequest request)
            throws IOException {
        if (!Body.isSpeech(request)) {
            return ApiProblem.UNSUPPORTED_MEDIA_TYPE.reply("audio/l16;rate=16000;channels=1 is taken here");
        }
        if (!pace.allows(bearer.attempt())) {
            return ApiProblem.TOO_MANY_REQUESTS.reply();
        }
        Optional<byte[]> digest = Body.digest(request);
        Optional<Long> offset = Body.offset(request);
        if (digest.isEmpty() || offset.isEmpty()) {
            return ApiProblem.INVALID.reply("Content-Digest with sha-256 and Callworthy-Offset are needed");
        }
        try {
            byte[] sound = Body.bytes(request, NewChunk.MOST_BYTES);
            return reply(bearer, new NewChunk(segment, seq, offset.get(), sound, digest.get()));
        } catch (Body.TooLarge e) {
            return ApiProblem.TOO_LARGE.reply("A chunk has at most " + NewChunk.MOST_BYTES + " bytes");
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply(String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<Object> reply(Bearer bearer, NewChunk chunk) {
        if (!chunk.isWhatItsDigestSays()) {
            return ApiProblem.DIGEST_MISMATCH.reply();
        }
        return switch (performances.save(bearer, chunk)) {
            case ChunkOutcome.Stored stored ->
                ResponseEntity.status(stored.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(new PerformanceJson.Stored(
                                chunk.segment(), chunk.seq(), stored.deadline(), clock.instant()));
            case ChunkOutcome.KeptStale(int epoch) -> Kept.stale(epoch);
            case ChunkOutcome.KeptLate late -> Kept.late();
            case ChunkOutcome.Closed closed -> ApiProblem.CLOSED.reply();
            case ChunkOutcome.OtherContent other -> ApiProblem.OTHER_CONTENT.reply();
            case ChunkOutcome.Busy busy -> ApiProblem.BUSY.reply();
        };
    }

    /** What is durable although it does not count: the page need not send it again. */
    static final class Kept {

        private Kept() {}

        static ResponseEntity<Object> stale(int epoch) {
            ProblemDetail problem = ApiProblem.OLDER_EPOCH.detail("Kept and flagged; it does not count");
            problem.setProperty("epoch", epoch);
            problem.setProperty("kept", true);
            return ApiProblem.OLDER_EPOCH.reply(problem);
        }

        static ResponseEntity<Object> late() {
            ProblemDetail problem = ApiProblem.CLOSED.detail("Kept and flagged; it does not count");
            problem.setProperty("kept", true);
            return ApiProblem.CLOSED.reply(problem);
        }
    }
}
