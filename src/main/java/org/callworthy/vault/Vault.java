package org.callworthy.vault;

import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps bytes encrypted. Called by services, which decide who may store and open what. */
@Service
@CalledByServices
public class Vault {

    private final BlobStore blobs;
    private final KeyRing keys;
    private final VaultRepository rows;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Vault(
            BlobStore blobs,
            KeyRing keys,
            VaultRepository rows,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.blobs = blobs;
        this.keys = keys;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Stores a document under a key of its own. See {@link #store(KeyId, String, InputStream)}. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BlobId store(Purpose purpose, String mediaType, InputStream plain) {
        KeyId key = Objects.requireNonNull(transaction.execute(status -> keys.make(purpose)));
        return store(key, mediaType, plain);
    }

    /**
     * Stores a blob under a key that is there already. The file comes first, its row after it, in a transaction of its
     * own: a transaction that is under way waits, and does not take the blob back when it fails.
     *
     * @throws VaultFull when the disk is full; nothing of the blob remains
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BlobId store(KeyId key, String mediaType, InputStream plain) {
        BlobId id = new BlobId(Ids.next());
        Purpose purpose = keys.purpose(key);
        BlobStore.Written written = blobs.write(id, keys.open(key), plain);
        Blob blob = new Blob(id, key, purpose, mediaType, written.size(), written.sha256(), clock.instant());
        try {
            transaction.executeWithoutResult(status -> {
                rows.insertBlob(blob);
                audit.record("vault.blob.stored", Subject.of("blob", id.value()), Map.of("purpose", purpose.name()));
            });
        } catch (RuntimeException e) {
            blobs.delete(id);
            throw e;
        }
        return id;
    }

    public Blob describe(BlobId id) {
        return rows.blob(id).orElseThrow(() -> new IllegalArgumentException("No blob " + id));
    }

    /** The plaintext. Reading fails with an {@code IOException} where the ciphertext is not authentic. */
    public InputStream open(BlobId id) {
        return Channels.newInputStream(openAt(id));
    }

    /** The plaintext from any place on, for parts of long recordings. */
    public SeekableByteChannel openAt(BlobId id) {
        return blobs.open(id, keys.open(describe(id).key()));
    }

    /** A key for what is one recording or document. Needs a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeyId newKey(Purpose purpose) {
        return keys.make(purpose);
    }

    /** Opens a key once for many pieces. Not to be kept beyond the work at hand. */
    public Pieces pieces(KeyId key) {
        return new Pieces(keys.open(key));
    }

    /** @param boundTo what the piece belongs to: the same bytes are needed to unseal it */
    public byte[] seal(KeyId key, byte[] plain, byte[] boundTo) {
        return pieces(key).seal(plain, boundTo);
    }

    public byte[] unseal(KeyId key, byte[] sealed, byte[] boundTo) {
        return pieces(key).unseal(sealed, boundTo);
    }

    /** When the key was destroyed; empty while it is there. */
    public Optional<Instant> erasedAt(KeyId key) {
        return rows.erasedAt(key);
    }

    /** Destroys the key: nothing stored under it can ever be opened again. */
    @Transactional
    public void erase(KeyId key) {
        if (rows.eraseKey(key, clock.instant())) {
            audit.record("vault.key.erased", Subject.of("key", key.value()));
        }
    }
}
