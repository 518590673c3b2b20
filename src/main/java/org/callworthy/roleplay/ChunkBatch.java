package org.callworthy.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Standing;
import org.callworthy.roleplay.ChunkOutcome.Closed;
import org.callworthy.roleplay.ChunkOutcome.KeptLate;
import org.callworthy.roleplay.ChunkOutcome.KeptStale;
import org.callworthy.roleplay.ChunkOutcome.OtherContent;
import org.callworthy.roleplay.ChunkOutcome.Stored;
import org.callworthy.roleplay.ChunkRepository.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes chunks of many performances in one transaction. Their attempts are held meanwhile, so that a chunk that counts is
 * there before its performance closes.
 */
@Component
class ChunkBatch {

    /** How long what comes too late is kept. */
    private static final Duration KEPT_AFTER_CLOSE = Duration.ofHours(24);

    private final Attempts attempts;
    private final ChunkRepository journal;
    private final Grace grace;
    private final TransactionOperations transaction;

    ChunkBatch(Attempts attempts, ChunkRepository journal, Grace grace, TransactionOperations transaction) {
        this.attempts = attempts;
        this.journal = journal;
        this.grace = grace;
        this.transaction = transaction;
    }

    /** @return those whose attempts somebody else holds at this moment */
    List<ChunkDelivery> write(List<ChunkDelivery> deliveries) {
        if (deliveries.isEmpty()) {
            return List.of();
        }
        Map<ChunkDelivery, ChunkOutcome> outcomes =
                Objects.requireNonNull(transaction.execute(status -> judge(deliveries)));
        outcomes.forEach((delivery, outcome) -> delivery.outcome().complete(outcome));
        return deliveries.stream()
                .filter(delivery -> !outcomes.containsKey(delivery))
                .toList();
    }

    private Map<ChunkDelivery, ChunkOutcome> judge(List<ChunkDelivery> deliveries) {
        Map<AttemptId, Standing> standings = attempts.hold(deliveries.stream()
                .map(one -> one.bearer().attempt())
                .distinct()
                .toList());
        Map<ChunkKey, Chunk> there = new HashMap<>(
                journal.find(deliveries.stream().map(one -> one.chunk().key()).toList()));
        List<Sealed> fresh = new ArrayList<>();
        Map<ChunkDelivery, ChunkOutcome> outcomes = new HashMap<>();
        for (ChunkDelivery delivery : deliveries) {
            Standing standing = standings.get(delivery.bearer().attempt());
            if (standing != null) {
                outcomes.put(delivery, judge(delivery, standing, there, fresh));
            }
        }
        journal.insert(fresh);
        return outcomes;
    }

    private ChunkOutcome judge(
            ChunkDelivery delivery, Standing standing, Map<ChunkKey, Chunk> there, List<Sealed> fresh) {
        Chunk chunk = flagged(delivery, standing);
        Chunk before = there.get(chunk.key());
        if (before != null && !before.hasContentOf(chunk)) {
            return new OtherContent();
        }
        if (before != null && before.counts()) {
            return new Stored(false, standing.deadline());
        }
        if (before == null && isForgotten(standing, delivery.arrived())) {
            return new Closed();
        }
        if (before == null) {
            fresh.add(new Sealed(chunk, delivery.sealed(), delivery.arrived()));
            there.put(chunk.key(), chunk);
        } else if (chunk.counts() && fresh.removeIf(one -> one.chunk().key().equals(chunk.key()))) {
            fresh.add(new Sealed(chunk, delivery.sealed(), delivery.arrived()));
            there.put(chunk.key(), chunk);
        } else if (chunk.counts()) {
            journal.count(chunk);
            there.put(chunk.key(), chunk);
        }
        return outcome(chunk, before == null, standing);
    }

    private static ChunkOutcome outcome(Chunk chunk, boolean fresh, Standing standing) {
        return chunk.late()
                ? new KeptLate()
                : chunk.stale() ? new KeptStale(standing.epoch()) : new Stored(fresh, standing.deadline());
    }

    private Chunk flagged(ChunkDelivery delivery, Standing standing) {
        Chunk chunk = delivery.chunk();
        boolean stale = delivery.bearer().epoch() < standing.epoch();
        boolean late = standing.closedAt() != null || grace.isOver(standing.deadline(), delivery.arrived());
        return new Chunk(chunk.key(), chunk.epoch(), chunk.firstSample(), chunk.samples(), chunk.sha256(), stale, late);
    }

    private static boolean isForgotten(Standing standing, Instant arrived) {
        Instant closedAt = standing.closedAt();
        return closedAt != null && arrived.isAfter(closedAt.plus(KEPT_AFTER_CLOSE));
    }
}
