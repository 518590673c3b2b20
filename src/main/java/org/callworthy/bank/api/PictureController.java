package org.callworthy.bank.api;

import java.time.Duration;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.SeenPictures;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures for previews and for practice. Who comes here is signed in. */
@RestController
class PictureController {

    private final SeenPictures pictures;

    PictureController(SeenPictures pictures) {
        this.pictures = pictures;
    }

    /** @param mark of the content, so that what a browser keeps is never another picture */
    @GetMapping("/api/v1/item-pictures/{version}/{mark}")
    ResponseEntity<byte[]> picture(@PathVariable String version, @PathVariable String mark) {
        return ItemVersionId.read(version)
                .flatMap(id -> pictures.open(id, mark))
                .map(seen -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(seen.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1))
                                .cachePrivate()
                                .immutable())
                        .body(seen.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
