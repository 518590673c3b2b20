package org.callworthy.bank;

import org.callworthy.vault.BlobId;

/**
 * What is heard with an item in one language.
 *
 * @param voice name of the synthesiser
 */
public record ItemSound(String mediaType, String voice, int milliseconds, BlobId blob) {}
