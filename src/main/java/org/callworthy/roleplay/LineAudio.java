package org.callworthy.roleplay;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.vault.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * Stored audio of a caller's line.
 *
 * @param voice name of the synthesiser, or what stands for it
 * @param approvedBy who listened to it and found it intelligible; null until somebody has
 * @param rejectedBy who listened to it and did not; null unless somebody has
 */
public record LineAudio(
        LineAudioId id,
        LineKey line,
        BlobId blob,
        String voice,
        LineOrigin origin,
        int milliseconds,
        Instant madeAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable PersonId rejectedBy,
        @Nullable Instant rejectedAt)
        implements Serializable {

    public boolean approved() {
        return approvedAt != null;
    }

    public boolean rejected() {
        return rejectedAt != null;
    }
}
