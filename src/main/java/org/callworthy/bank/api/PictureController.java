package org.callworthy.bank.api;

import java.time.Duration;
import java.util.Optional;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.PictureStore;
import org.callworthy.bank.SeenPictures;
import org.callworthy.bank.StoredPicture;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures for previews and for practice. Who comes here is signed in. */
@RestController
class PictureController {

    private final SeenPictures seen;
    private final PictureStore store;

    PictureController(SeenPictures seen, PictureStore store) {
        this.seen = seen;
        this.store = store;
    }

    /** @param mark of the content, so that what a browser keeps is never another picture */
    @GetMapping("/api/v1/item-pictures/{version}/{mark}")
    ResponseEntity<byte[]> picture(@PathVariable String version, @PathVariable String mark) {
        Optional<StoredPicture> picture = version(version).flatMap(id -> seen.find(id, mark));
        return picture.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1))
                                .cachePrivate()
                                .immutable())
                        .body(store.open(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<ItemVersionId> version(String written) {
        try {
            return Optional.of(ItemVersionId.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
