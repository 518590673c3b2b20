package org.callworthy.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps recordings encrypted, each once however many items have it. Not to be called within a transaction. */
@Component
class RecordingStore {

    private static final String FLAC = "audio/flac";

    private final ItemSoundRepository sounds;
    private final Vault vault;

    RecordingStore(ItemSoundRepository sounds, Vault vault) {
        this.sounds = sounds;
        this.vault = vault;
    }

    /** @param file its name in an item's text */
    StoredRecording keep(String file, RecordingContent recording) {
        return kept(file, recording.sha256(), recording.milliseconds()).orElseGet(() -> {
            var blob = vault.store(Purpose.LINE_AUDIO, FLAC, new ByteArrayInputStream(recording.flac()));
            return stored(file, recording.sha256(), recording.milliseconds(), blob);
        });
    }

    /** One that some item has already. */
    Optional<StoredRecording> kept(String file, String sha256, int milliseconds) {
        return sounds.blob(sha256).map(blob -> stored(file, sha256, milliseconds, blob));
    }

    private static StoredRecording stored(String file, String sha256, int milliseconds, BlobId blob) {
        return new StoredRecording(file, sha256, new ItemSound(FLAC, ItemRecordings.UPLOADED, milliseconds, blob));
    }

    /** As FLAC. */
    byte[] open(StoredRecording recording) {
        try (InputStream in = vault.open(recording.sound().blob())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pcm sound(StoredRecording recording) {
        return Flac.read(open(recording)).orThrow();
    }
}
