package org.callworthy.vault;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is known of a blob without opening it.
 *
 * @param sizeBytes of the plaintext
 * @param sha256 of the plaintext, 64 hexadecimal digits
 */
public record Blob(
        BlobId id, KeyId key, Purpose purpose, String mediaType, long sizeBytes, String sha256, Instant storedAt)
        implements Serializable {}
