package org.callworthy.roleplay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Sha256;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Pieces;
import org.callworthy.vault.Vault;
import org.callworthy.vault.VaultDamaged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the recording of a performance that is over, in steps each of which can be repeated: store it, check what was
 * stored, then clear the chunks' sound and tell. A server that is killed in between goes on with the step it was at.
 */
@Component
class RecordingMaker {

    private static final String MEDIA_TYPE = "audio/wav";

    private final PerformanceRepository performances;
    private final ChunkRepository journal;
    private final Vault vault;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    RecordingMaker(
            PerformanceRepository performances,
            ChunkRepository journal,
            Vault vault,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.performances = performances;
        this.journal = journal;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** @throws VaultDamaged if a chunk or the stored recording is not what it was */
    void make(Performance performance) {
        BlobId stored = performance.recording();
        if (stored == null) {
            store(performance);
            stored = performances.find(performance.id()).orElseThrow().recording();
        }
        check(Optional.ofNullable(stored).orElseThrow());
        finish(performance);
    }

    private void store(Performance performance) {
        Montage montage = Montage.of(journal.counted(performance.id()));
        Pieces key = vault.pieces(performance.key());
        InputStream wav = MontageStream.of(montage, chunk -> sound(chunk, key));
        BlobId recording = vault.store(performance.key(), MEDIA_TYPE, wav);
        transaction.executeWithoutResult(
                status -> performances.setRecording(performance.id(), recording, montage.samples()));
    }

    /** The sound of a chunk, if it is still what the page sent. */
    private byte[] sound(Chunk chunk, Pieces key) {
        byte[] sealed = journal.sound(chunk.key())
                .orElseThrow(() -> new IllegalStateException("The sound of " + chunk.key() + " is gone"));
        byte[] sound = key.unseal(sealed, chunk.key().bytes());
        if (!java.util.Arrays.equals(Sha256.of(sound), chunk.sha256())) {
            throw new IllegalStateException("The sound of " + chunk.key() + " is not what its digest says");
        }
        return sound;
    }

    private void check(BlobId recording) {
        try (DigestInputStream wav = new DigestInputStream(vault.open(recording), Sha256.digest())) {
            wav.transferTo(OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(wav.getMessageDigest().digest());
            if (!found.equals(vault.describe(recording).sha256())) {
                throw new IllegalStateException("Recording " + recording + " is not what was stored");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(Performance performance) {
        transaction.executeWithoutResult(status -> {
            if (performances.setRecorded(performance.id())) {
                journal.clear(performance.id());
                audit.record(
                        "roleplay.performance.recorded",
                        Subject.of("performance", performance.id().value()),
                        Map.of("code", performance.code()));
                events.publishEvent(
                        new PerformanceRecorded(performance.id(), performance.caseId(), performance.assignment()));
            }
        });
    }
}
