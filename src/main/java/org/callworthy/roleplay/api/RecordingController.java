package org.callworthy.roleplay.api;

import java.util.List;
import org.callworthy.account.SignedIn;
import org.callworthy.delivery.ApiProblem;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.RecordingAccess;
import org.callworthy.roleplay.Recordings;
import org.callworthy.vault.Blob;
import org.callworthy.vault.Vault;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A performance's recording, whole or in parts, for whom a room above lets hear it. Nothing of it stays in a cache. */
@RestController
class RecordingController {

    private final Performances performances;
    private final Recordings recordings;
    private final List<RecordingAccess> access;
    private final Vault vault;
    private final SignedIn signedIn;

    RecordingController(
            Performances performances,
            Recordings recordings,
            List<RecordingAccess> access,
            Vault vault,
            SignedIn signedIn) {
        this.performances = performances;
        this.recordings = recordings;
        this.access = access;
        this.vault = vault;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/performances/{id}/recording")
    ResponseEntity<?> recording(@PathVariable String id) {
        PerformanceId performance;
        try {
            performance = PerformanceId.parse(id);
        } catch (IllegalArgumentException noId) {
            return ApiProblem.NOT_FOUND.reply();
        }
        if (access.stream().noneMatch(one -> one.mayHear(signedIn.id(), performance))) {
            return ApiProblem.NOT_FOUND.reply();
        }
        if (recordings.erasedAt(performance).isPresent()) {
            return ApiProblem.ERASED.reply();
        }
        Blob blob = vault.describe(performances.recording(performance));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(blob.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(new VaultResource(vault, blob));
    }
}
