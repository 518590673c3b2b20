package org.callworthy.exam;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.PictureStore;
import org.callworthy.bank.ShownPicture;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.springframework.stereotype.Service;

/** Shows candidates the pictures of the items of their form, and of no others. Goes by the token alone. */
@Service
@PermitAll
public class SittingPictures {

    private final Attempts attempts;
    private final Forms forms;
    private final Bank bank;
    private final PictureStore store;
    private final InstantSource clock;

    SittingPictures(Attempts attempts, Forms forms, Bank bank, PictureStore store, InstantSource clock) {
        this.attempts = attempts;
        this.forms = forms;
        this.bank = bank;
        this.store = store;
        this.clock = clock;
    }

    /** @param number of the picture within its item, from 1 */
    public PictureOutcome picture(Bearer bearer, ItemVersionId item, int number) {
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) when attempt.paused() -> new PictureOutcome.Paused();
            case Admission.Admitted(Attempt attempt) when attempt.overAt(clock.instant()) -> new PictureOutcome.Over();
            case Admission.Admitted(Attempt attempt) -> picture(attempt, item, number);
            case Admission.Closed closed -> new PictureOutcome.Over();
            case Admission.Stale stale -> new PictureOutcome.Elsewhere();
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    private PictureOutcome picture(Attempt attempt, ItemVersionId item, int number) {
        List<ShownPicture> pictures = forms.of(SittingId.of(attempt.id()))
                .find(item)
                .map(place -> bank.version(place.item()).pictures())
                .orElse(List.of());
        if (number < 1 || number > pictures.size()) {
            return new PictureOutcome.NothingToSee();
        }
        var picture = pictures.get(number - 1).picture();
        return new PictureOutcome.Given(store.open(picture), picture.mediaType());
    }
}
