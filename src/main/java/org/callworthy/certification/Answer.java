package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.vault.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate handed in for a nonconformity.
 *
 * @param review null until a member has looked at it
 */
public record Answer(
        AnswerId id,
        String rootCause,
        String actionTaken,
        BlobId evidence,
        String evidenceName,
        Instant handedInAt,
        @Nullable Review review)
        implements Serializable {

    /** @param note why it was sent back, or what was found */
    public record Review(PersonId member, boolean accepted, String note, Instant at) implements Serializable {}
}
