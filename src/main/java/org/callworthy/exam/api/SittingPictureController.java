package org.callworthy.exam.api;

import org.callworthy.bank.ItemVersionId;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.Bearer;
import org.callworthy.exam.PictureOutcome;
import org.callworthy.exam.SittingPictures;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the pictures of a form. Who comes here holds the token of the sitting in the address. No browser keeps them: the player
 * asks once and holds them while it is open, and a question paper is not to lie on a disk.
 */
@RestController
class SittingPictureController {

    private final SittingPictures pictures;

    SittingPictureController(SittingPictures pictures) {
        this.pictures = pictures;
    }

    /** The address of a picture. */
    static String address(String sitting, ItemVersionId item, int number) {
        return "/api/v1/sittings/" + sitting + "/items/" + item + "/pictures/" + number;
    }

    /** @param number of the picture within its item, from 1 */
    @GetMapping("/api/v1/sittings/{sitting}/items/{item}/pictures/{number}")
    ResponseEntity<?> picture(
            @AuthenticationPrincipal Bearer bearer,
            @PathVariable String sitting,
            @PathVariable String item,
            @PathVariable int number) {
        try {
            return reply(pictures.picture(bearer, ItemVersionId.parse(item), number));
        } catch (IllegalArgumentException e) {
            return ApiProblem.INVALID.reply();
        }
    }

    private static ResponseEntity<?> reply(PictureOutcome outcome) {
        return switch (outcome) {
            case PictureOutcome.Given(byte[] picture, String mediaType) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(mediaType))
                        .cacheControl(CacheControl.noStore())
                        .body(picture);
            case PictureOutcome.NothingToSee nothing -> ApiProblem.NOT_FOUND.reply();
            case PictureOutcome.Paused paused -> ApiProblem.BUSY.reply();
            case PictureOutcome.Over over -> ApiProblem.CLOSED.reply();
            case PictureOutcome.Elsewhere elsewhere -> ApiProblem.OLDER_EPOCH.reply();
        };
    }
}
