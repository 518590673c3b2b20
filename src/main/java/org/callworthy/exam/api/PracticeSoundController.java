package org.callworthy.exam.api;

import java.time.Duration;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Languages;
import org.callworthy.exam.Practice;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is heard in practice. Who comes here is signed in. */
@RestController
class PracticeSoundController {

    private final Practice practice;

    PracticeSoundController(Practice practice) {
        this.practice = practice;
    }

    @GetMapping("/api/v1/practice-sounds/{item}/{language}")
    ResponseEntity<byte[]> sound(@PathVariable String item, @PathVariable String language) {
        return ItemVersionId.read(item)
                .flatMap(id -> practice.sound(id, Languages.ofTag(language)))
                .map(heard -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(heard.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(heard.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
