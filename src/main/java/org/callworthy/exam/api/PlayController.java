package org.callworthy.exam.api;

import org.callworthy.bank.ItemVersionId;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Bearer;
import org.callworthy.exam.PlayOutcome;
import org.callworthy.exam.Plays;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives the sound of an item and counts that. Who comes here holds the token of the sitting in the address. */
@RestController
class PlayController {

    /** How often the item has been heard, this time included. */
    static final String HEARD = "Callworthy-Heard";

    private final Plays plays;

    PlayController(Plays plays) {
        this.plays = plays;
    }

    /** @param key the same for each try of one play, so that it is counted once */
    @PostMapping("/api/v1/sittings/{sitting}/items/{item}/plays")
    ResponseEntity<?> play(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String sitting,
            @PathVariable String item,
            @RequestHeader("Idempotency-Key") String key) {
        try {
            return reply(plays.play(bearer, ItemVersionId.parse(item), key));
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply();
        } catch (DuplicateKeyException e) {
            return ApiProblem.BUSY.reply();
        }
    }

    private static ResponseEntity<?> reply(PlayOutcome outcome) {
        return switch (outcome) {
            case PlayOutcome.Given(byte[] sound, String mediaType, int heard) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(mediaType))
                        .cacheControl(CacheControl.noStore())
                        .header(HEARD, String.valueOf(heard))
                        .body(sound);
            case PlayOutcome.NoneLeft none -> ApiProblem.NO_PLAYS_LEFT.reply();
            case PlayOutcome.NothingToHear nothing -> ApiProblem.NOT_FOUND.reply();
            case PlayOutcome.Paused paused -> ApiProblem.BUSY.reply();
            case PlayOutcome.Over over -> ApiProblem.CLOSED.reply();
            case PlayOutcome.Elsewhere elsewhere -> ApiProblem.OLDER_EPOCH.reply();
        };
    }
}
