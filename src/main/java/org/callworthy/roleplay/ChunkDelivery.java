package org.callworthy.roleplay;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.callworthy.delivery.Bearer;

/** A sealed chunk on its way into the journal, and whoever waits for that. */
record ChunkDelivery(
        Bearer bearer, Chunk chunk, byte[] sealed, Instant arrived, CompletableFuture<ChunkOutcome> outcome) {}
