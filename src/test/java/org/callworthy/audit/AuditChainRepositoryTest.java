package org.callworthy.audit;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static callworthy.db.Tables.AUDIT_HEAD;
import static callworthy.db.Tables.AUDIT_PENDING;
import static callworthy.db.Tables.AUDIT_SEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.callworthy.RepositoryTest;
import org.callworthy.audit.Verdict.Broken;
import org.callworthy.audit.Verdict.Fault;
import org.callworthy.audit.Verdict.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;

/** Works on a chain of ten entries, the first eight of which are under a checkpoint. */
class AuditChainRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");

    @TempDir
    Path folder;

    private Checkpoints checkpoints;
    private AuditRepository log;
    private Sealer sealer;
    private AuditVerifier verifier;

    @BeforeEach
    void startAnew() throws IOException, GeneralSecurityException {
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LINK, 0L)
                .set(AUDIT_HEAD.CHAIN_HASH, new byte[32])
                .execute();
        log = new AuditRepository(db);
        ChainRepository chain = new ChainRepository(db);
        checkpoints = new Checkpoints(new AuditProperties(folder));
        sealer = new Sealer(chain, checkpoints, this::transaction, () -> NOW);
        verifier = new AuditVerifier(chain, checkpoints);
        note(8);
        sealer.seal();
        sealer.checkpoint();
        note(2);
        sealer.seal();
    }

    @Test
    void anUntouchedLogIsIntact() throws IOException {
        assertThat(verifier.verify()).isEqualTo(new Intact(10, 0));
    }

    @Test
    void anEditedEntryIsNoticedWithItsPlace() throws IOException {
        db.update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ACT, "something.else")
                .where(AUDIT_ENTRY.ID.eq(entryAt(4)))
                .execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(4, Fault.EDITED));
    }

    @Test
    void aDeletedEntryIsNoticedWithItsPlace() throws IOException {
        db.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ID.eq(entryAt(6))).execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(6, Fault.DELETED));
    }

    @Test
    void anEntryDeletedWithItsSealIsNoticed() throws IOException {
        db.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ID.eq(entryAt(3))).execute();
        db.deleteFrom(AUDIT_SEAL).where(AUDIT_SEAL.LINK.eq(3L)).execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(3, Fault.GAP));
    }

    @Test
    void aCutTailIsNoticedByTheChainsEnd() throws IOException {
        db.deleteFrom(AUDIT_SEAL).where(AUDIT_SEAL.LINK.gt(9L)).execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(10, Fault.CUT));
    }

    @Test
    void aTailCutWithoutTraceInTheDatabaseIsNoticedByTheCheckpoint() throws IOException {
        cutAfter(5);

        assertThat(verifier.verify()).isEqualTo(new Broken(6, Fault.CUT));
    }

    @Test
    void aLinkPastTheChainsEndIsNoticed() throws IOException {
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LINK, 9L)
                .set(
                        AUDIT_HEAD.CHAIN_HASH,
                        db.select(AUDIT_SEAL.CHAIN_HASH)
                                .from(AUDIT_SEAL)
                                .where(AUDIT_SEAL.LINK.eq(9L))
                                .fetchSingle(AUDIT_SEAL.CHAIN_HASH))
                .execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(0, Fault.STRAY));
    }

    @Test
    void aChainWrittenAnewContradictsTheCheckpoint() throws IOException {
        cutAfter(5);
        note(10);
        sealer.seal();

        assertThat(verifier.verify()).isEqualTo(new Broken(8, Fault.REWRITTEN));
    }

    @Test
    void aForgedCheckpointIsNoticed() throws IOException {
        Path file = folder.resolve("audit.checkpoints");
        Files.writeString(file, Files.readString(file).replaceFirst("^8 ", "7 "));

        assertThat(verifier.verify()).isEqualTo(new Broken(0, Fault.FORGED_CHECKPOINT));
    }

    @Test
    void anEntryWrittenPastTheLogIsNoticed() throws IOException {
        note(1);
        db.deleteFrom(AUDIT_PENDING).execute();

        assertThat(verifier.verify()).isEqualTo(new Broken(0, Fault.STRAY));
    }

    @Test
    void whatIsChainedWhileItIsReadDoesNotBreakIt() {
        note(3);
        AuditVerifier interrupted = new AuditVerifier(new SealedMeanwhile(), checkpoints);
        Verdict verdict = transaction().execute(status -> verdict(interrupted));
        assertThat(verdict).as("as far as it went when the reading began").isEqualTo(new Intact(10, 0));
        assertThat(verdict(verifier)).isEqualTo(new Intact(14, 0));
    }

    /** Others note and chain as soon as the chain has been read. */
    private class SealedMeanwhile extends ChainRepository {

        SealedMeanwhile() {
            super(db);
        }

        @Override
        List<Sealed> after(Link from, Link to, int most) {
            List<Sealed> read = super.after(from, to, most);
            if (from.number() == 0) {
                CompletableFuture.runAsync(() -> note(1)).thenRun(sealer::seal).join();
            }
            return read;
        }
    }

    private static Verdict verdict(AuditVerifier verifier) {
        try {
            return verifier.verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoNodesSealEachEntryOnce() throws IOException {
        note(200);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(sealer::seal))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(verifier.verify()).isEqualTo(new Intact(210, 0));
    }

    @Test
    void withoutNewsNoCheckpointIsWritten() throws IOException {
        sealer.checkpoint();
        sealer.checkpoint();

        assertThat(checkpoints.lines()).hasSize(2);
    }

    private void note(int entries) {
        tx(() -> {
            for (int i = 0; i < entries; i++) {
                log.append(Optional.of(7L), "test.thing.done", Subject.of("thing", i), Map.of("place", "" + i), NOW);
            }
        });
    }

    private <T> T transaction(TransactionCallback<T> work) {
        return tx(() -> work.doInTransaction(new SimpleTransactionStatus()));
    }

    private long entryAt(long link) {
        return db.select(AUDIT_SEAL.ENTRY_ID)
                .from(AUDIT_SEAL)
                .where(AUDIT_SEAL.LINK.eq(link))
                .fetchSingle(AUDIT_SEAL.ENTRY_ID);
    }

    private void cutAfter(long link) {
        db.deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.in(
                        db.select(AUDIT_SEAL.ENTRY_ID).from(AUDIT_SEAL).where(AUDIT_SEAL.LINK.gt(link))))
                .execute();
        db.deleteFrom(AUDIT_SEAL).where(AUDIT_SEAL.LINK.gt(link)).execute();
        byte[] hash = db.select(AUDIT_SEAL.CHAIN_HASH)
                .from(AUDIT_SEAL)
                .where(AUDIT_SEAL.LINK.eq(link))
                .fetchSingle(AUDIT_SEAL.CHAIN_HASH);
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LINK, link)
                .set(AUDIT_HEAD.CHAIN_HASH, hash)
                .execute();
    }
}
