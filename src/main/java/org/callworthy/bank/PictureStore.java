package org.callworthy.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.callworthy.common.CalledByServices;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;

/** Keeps pictures encrypted, each once however many items have it. Called by services, also for candidates, so it asks for no role. */
@Service
@CalledByServices
public class PictureStore {

    private final ItemPictureRepository pictures;
    private final Vault vault;

    PictureStore(ItemPictureRepository pictures, Vault vault) {
        this.pictures = pictures;
        this.vault = vault;
    }

    /** Not to be called within a transaction. @param file its name in an item's text */
    StoredPicture keep(String file, PictureContent picture) {
        BlobId blob = pictures.blob(picture.sha256())
                .orElseGet(() ->
                        vault.store(Purpose.PICTURE, picture.mediaType(), new ByteArrayInputStream(picture.bytes())));
        return StoredPicture.of(file, picture, blob);
    }

    /** The bytes of a picture. Not to be called within a transaction. */
    public byte[] open(StoredPicture picture) {
        try (InputStream in = vault.open(picture.blob())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
