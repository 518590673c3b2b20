package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The pictures of items while these are written; whoever adds one is one of its writers. A version that is approved keeps the ones it has for ever.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemPictures {

    private final ItemPictureRepository pictures;
    private final DraftRepository drafts;
    private final DraftWriter writer;
    private final PictureStore store;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ItemPictures(
            ItemPictureRepository pictures,
            DraftRepository drafts,
            DraftWriter writer,
            PictureStore store,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.pictures = pictures;
        this.drafts = drafts;
        this.writer = writer;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that are stored, also such as its text names no more. */
    public List<StoredPicture> of(ItemVersionId version) {
        return pictures.of(version);
    }

    Map<ItemVersionId, List<StoredPicture>> of(Collection<ItemVersionId> versions) {
        return pictures.of(versions);
    }

    /**
     * Takes a picture. Its name is that of the file as far as it can be one; a name that another picture has already gets a
     * number. Not to be called within a transaction.
     */
    public PictureUpload keep(ItemVersionId version, String fileName, byte[] file) {
        return switch (PictureReading.of(file)) {
            case PictureReading.Refused(var why) -> new PictureUpload.Refused(why);
            case PictureReading.Read(PictureContent picture) -> {
                Map<String, String> taken = pictures.of(version).stream()
                        .collect(Collectors.toMap(StoredPicture::file, StoredPicture::sha256));
                String name = new PictureNames(taken).name(fileName, picture);
                yield drafts.isDraft(version) ? keep(version, store.keep(name, picture)) : new PictureUpload.Closed();
            }
        };
    }

    private PictureUpload keep(ItemVersionId version, StoredPicture picture) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!drafts.isDraft(version)) {
                return new PictureUpload.Closed();
            }
            writer.addsTo(version);
            put(version, picture);
            return new PictureUpload.Kept(picture);
        }));
    }

    /** In the place of the one of that name, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(ItemVersionId version, StoredPicture picture) {
        pictures.put(version, picture, clock.instant());
        audit.record(
                "bank.picture.kept",
                Subject.of("item-version", version.value()),
                Map.of("file", picture.file(), "sha256", picture.sha256()));
    }

    /** Gives a next version the pictures of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void copy(StoredDraft from, ItemVersionId to) {
        Set<String> named =
                from.text().pictures().stream().map(ItemPicture::file).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            pictures.of(from.id()).stream()
                    .filter(picture -> named.contains(picture.file()))
                    .forEach(picture -> pictures.put(to, picture, clock.instant()));
        }
    }
}
