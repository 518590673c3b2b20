package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.callworthy.CallworthyTest;
import org.callworthy.common.Sha256;
import org.callworthy.delivery.Candidates;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@CallworthyTest
@Import({Candidates.class, PerformanceScene.class})
class ChunkBatchTest extends PerformanceDesk {

    @Autowired
    ChunkRepository journal;

    @Autowired
    Grace grace;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aChunkIsAcknowledgedOnlyOnceItsCommitIsDone() {
        ChunkDelivery delivery = delivery();
        ChunkBatch batch = new ChunkBatch(attempts, journal, grace, new CommitThatFails());

        assertThatThrownBy(() -> batch.write(List.of(delivery))).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(delivery.outcome()).isNotDone();
        assertThat(journal.find(List.of(delivery.chunk().key()))).isEmpty();
    }

    @Test
    void whatIsAcknowledgedIsInTheJournal() {
        ChunkDelivery delivery = delivery();

        assertThat(new ChunkBatch(attempts, journal, grace, transaction).write(List.of(delivery)))
                .isEmpty();

        assertThat(delivery.outcome().join()).isInstanceOf(ChunkOutcome.Stored.class);
        assertThat(journal.find(List.of(delivery.chunk().key()))).hasSize(1);
    }

    private ChunkDelivery delivery() {
        UnderWay call = scene.start();
        byte[] sound = {1, 2, 3, 4};
        ChunkKey key = new ChunkKey(call.id(), 100, 0);
        Chunk chunk = new Chunk(key, 1, 0, 2, Sha256.of(sound), false, false);
        return new ChunkDelivery(call.bearer(), chunk, sound, clock.instant(), new CompletableFuture<>());
    }

    /** The database goes away between the last statement and the commit. */
    private final class CommitThatFails implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            transaction.executeWithoutResult(status -> {
                action.doInTransaction(status);
                status.setRollbackOnly();
            });
            throw new DataAccessResourceFailureException("The commit failed");
        }
    }
}
