package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemFace;
import org.callworthy.bank.ItemScoring;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemSounds.Lack;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;
import org.callworthy.common.Languages;
import org.callworthy.common.Track;
import org.callworthy.exam.PracticeOutcome.Explained;
import org.callworthy.exam.PracticeOutcome.NotForPractice;
import org.callworthy.exam.PracticeOutcome.Unfit;
import org.springframework.stereotype.Service;

/**
 * Practice without points: items that are marked for it, with their keys and rationales once they are answered. No item that can
 * be in a form is ever shown or explained here, and nothing that is answered is kept.
 */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class Practice {

    private final Bank bank;
    private final ItemSounds sounds;
    private final SignedIn signedIn;

    Practice(Bank bank, ItemSounds sounds, SignedIn signedIn) {
        this.bank = bank;
        this.sounds = sounds;
        this.signedIn = signedIn;
    }

    /** The tracks whose candidate somebody with the roles of the one who asks can be. */
    public List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        if (signedIn.has(Role.AGENT)) {
            tracks.add(Track.AGENT);
        }
        if (signedIn.has(Role.TEAM_LEAD)) {
            tracks.add(Track.TEAM_LEAD);
        }
        if (signedIn.has(Role.TRAINER)) {
            tracks.add(Track.TRAINER);
        }
        return List.copyOf(tracks);
    }

    /** As candidates see them, each with what can be moved in an order of its own; none that cannot be heard in the language. */
    public List<PracticeItem> items(Track track, long seed, Locale language) {
        Random random = new Random(seed);
        List<PracticeItem> items = new ArrayList<>();
        List<ItemVersion> all = bank.practice(track);
        List<Lack> lacking = sounds.lacking(all);
        for (ItemVersion item : all) {
            if (!lacking.contains(new Lack(item.itemKey(), Languages.serving(language)))) {
                List<String> order = new ArrayList<>(item.body().movable());
                Collections.shuffle(order, random);
                items.add(new PracticeItem(item.competency(), item.face().inOrder(order), order));
            }
        }
        return items;
    }

    /** @param response canonical JSON, see {@link Response} */
    public PracticeOutcome answer(Track track, PracticeItem shown, String response) {
        Optional<ItemVersion> item = bank.practice(track).stream()
                .filter(version -> version.id().equals(shown.face().id()))
                .findFirst();
        if (item.isEmpty()) {
            return new NotForPractice();
        }
        return read(response)
                .filter(given -> given.fits(item.get()))
                .<PracticeOutcome>map(given -> explained(item.get(), given, shown.order()))
                .orElseGet(Unfit::new);
    }

    /** What is heard with an item for practice, as often as one likes. */
    public Optional<Heard> sound(ItemVersionId id, Locale language) {
        boolean open = tracks().stream()
                .flatMap(track -> bank.practice(track).stream())
                .anyMatch(
                        item -> item.id().equals(id) && item.text().listening().isPresent());
        return Optional.of(id)
                .filter(asked -> open)
                .flatMap(asked -> sounds.find(asked, Languages.serving(language)))
                .map(sound -> new Heard(sound.mediaType(), sounds.open(sound)));
    }

    private static Explained explained(ItemVersion item, Response given, List<String> order) {
        return new Explained(
                item.body().isRated()
                        ? Optional.empty()
                        : Optional.of(ItemScoring.score(item, given).gained()),
                item.text(),
                order);
    }

    private static Optional<Response> read(String response) {
        try {
            return Optional.of(Response.parse(response));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param mediaType as IANA names it, such as {@code audio/flac} */
    public record Heard(String mediaType, byte[] bytes) {}

    /** @param order the ids of what can be moved, as shown */
    public record PracticeItem(String competency, ItemFace face, List<String> order) {
        public PracticeItem {
            order = List.copyOf(order);
        }

        public ItemVersionId id() {
            return face.id();
        }
    }
}
