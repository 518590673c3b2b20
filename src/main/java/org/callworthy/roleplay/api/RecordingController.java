package org.callworthy.roleplay.api;

import java.util.Optional;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.roleplay.ListenOutcome;
import org.callworthy.roleplay.Listening;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.RecordedSound;
import org.callworthy.roleplay.Voices;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A recorded call, whole or in parts: both sides of it, or the candidate alone. Nothing of it stays in a cache. */
@RestController
class RecordingController {

    private static final MediaType WAV = MediaType.parseMediaType("audio/wav");

    private final Listening listening;

    RecordingController(Listening listening) {
        this.listening = listening;
    }

    @GetMapping("/api/v1/performances/{id}/recording")
    ResponseEntity<?> recording(@PathVariable String id, @RequestParam(defaultValue = "all") String voices) {
        Optional<Voices> wanted = voices(voices);
        if (wanted.isEmpty()) {
            return ApiProblem.MALFORMED.reply("voices is all or candidate");
        }
        return parsed(id)
                .<ResponseEntity<?>>map(performance -> reply(performance, listening.hear(performance, wanted.get())))
                .orElseGet(ApiProblem.NOT_FOUND::reply);
    }

    private static ResponseEntity<?> reply(PerformanceId performance, ListenOutcome outcome) {
        return switch (outcome) {
            case ListenOutcome.Heard(RecordedSound sound) -> reply(performance, sound);
            case ListenOutcome.Erased erased -> ApiProblem.ERASED.reply();
            case ListenOutcome.Nothing nothing -> ApiProblem.NOT_FOUND.reply();
        };
    }

    private static ResponseEntity<?> reply(PerformanceId performance, RecordedSound sound) {
        return ResponseEntity.ok()
                .contentType(WAV)
                .cacheControl(CacheControl.noStore())
                .body(new SoundResource(performance, sound));
    }

    private static Optional<Voices> voices(String text) {
        return switch (text) {
            case "all" -> Optional.of(Voices.ALL);
            case "candidate" -> Optional.of(Voices.CANDIDATE);
            default -> Optional.empty();
        };
    }

    private static Optional<PerformanceId> parsed(String id) {
        try {
            return Optional.of(PerformanceId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
