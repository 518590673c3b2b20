package org.callworthy.roleplay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.roleplay.ChunkOutcome.Busy;
import org.callworthy.roleplay.ChunkOutcome.Closed;
import org.callworthy.speech.Pcm;
import org.callworthy.vault.Vault;
import org.callworthy.vault.VaultErased;
import org.springframework.stereotype.Component;

/** Takes chunks in: seals them under the performance's key, hands them to the writer and waits until they are durable. */
@Component
class ChunkDesk {

    /** A call's clock cannot run longer than the attempt; this much more is let pass for clocks that differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final long PATIENCE_SECONDS = 4;

    private final Attempts attempts;
    private final PerformanceRepository performances;
    private final Vault vault;
    private final ChunkWriter writer;
    private final InstantSource clock;

    ChunkDesk(
            Attempts attempts,
            PerformanceRepository performances,
            Vault vault,
            ChunkWriter writer,
            InstantSource clock) {
        this.attempts = attempts;
        this.performances = performances;
        this.vault = vault;
        this.writer = writer;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the chunk lies beyond the end of any call */
    ChunkOutcome take(Bearer bearer, NewChunk chunk) {
        Attempt attempt = attempts.find(bearer.attempt());
        Duration longest =
                Duration.between(attempt.startedAt(), attempt.deadline()).plus(TOLERANCE);
        if (chunk.firstSample() + chunk.samples() > longest.toSeconds() * Pcm.SPEECH_RATE) {
            throw new IllegalArgumentException("The chunk lies beyond the end of the call");
        }
        try {
            ChunkDelivery delivery = sealed(bearer, chunk);
            return writer.offer(delivery) ? await(delivery.outcome()) : new Busy();
        } catch (VaultErased consentWithdrawn) {
            return new Closed();
        }
    }

    private ChunkDelivery sealed(Bearer bearer, NewChunk chunk) {
        PerformanceId id = new PerformanceId(bearer.attempt().value());
        ChunkKey key = new ChunkKey(id, chunk.segment(), chunk.seq());
        byte[] sealed = vault.seal(performances.find(id).orElseThrow().key(), chunk.sound(), key.bytes());
        Chunk written =
                new Chunk(key, bearer.epoch(), chunk.firstSample(), chunk.samples(), chunk.sha256(), false, false);
        return new ChunkDelivery(bearer, written, sealed, clock.instant(), new CompletableFuture<>());
    }

    private static ChunkOutcome await(CompletableFuture<ChunkOutcome> outcome) {
        try {
            return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return new Busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Busy();
        }
    }
}
