package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.Track;
import org.springframework.stereotype.Service;

/** Pictures outside of exams: authors see those of all items, candidates those of items for practice. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR, Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class SeenPictures {

    private final ItemPictureRepository pictures;
    private final PictureStore store;
    private final Bank bank;
    private final SignedIn signedIn;

    SeenPictures(ItemPictureRepository pictures, PictureStore store, Bank bank, SignedIn signedIn) {
        this.pictures = pictures;
        this.store = store;
        this.bank = bank;
        this.signedIn = signedIn;
    }

    /** What is written of a picture. @param mediaType as IANA names it, such as {@code image/png} */
    public record Seen(String mediaType, byte[] bytes) {}

    /** Empty if there is no such picture, or the one who asks may not see it. @param mark of the picture's content */
    public Optional<Seen> open(ItemVersionId version, String mark) {
        return find(version, mark).map(picture -> new Seen(picture.mediaType(), store.open(picture)));
    }

    private Optional<StoredPicture> find(ItemVersionId version, String mark) {
        boolean seen = signedIn.has(Role.AUTHOR) || signedIn.has(Role.ADMIN) || isForPractice(version);
        return seen
                ? pictures.of(version).stream()
                        .filter(picture -> picture.mark().equals(mark))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isForPractice(ItemVersionId version) {
        return Arrays.stream(Track.values())
                .flatMap(track -> bank.practice(track).stream())
                .anyMatch(item -> item.id().equals(version));
    }
}
