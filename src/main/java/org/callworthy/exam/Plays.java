package org.callworthy.exam;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemSound;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Listening;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets candidates hear items, as often as each may be heard. A play is counted before its sound is given, so that none is had for
 * nothing; and the same key again is the same play, so that none is lost with a connection. Goes by the token alone.
 */
@Service
@PermitAll
public class Plays {

    private static final String KEY = "[A-Za-z0-9-]{8,60}";

    private final Attempts attempts;
    private final Forms forms;
    private final Bank bank;
    private final ItemSounds sounds;
    private final PlayRepository repository;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Plays(
            Attempts attempts,
            Forms forms,
            Bank bank,
            ItemSounds sounds,
            PlayRepository repository,
            TransactionOperations transaction,
            InstantSource clock) {
        this.attempts = attempts;
        this.forms = forms;
        this.bank = bank;
        this.sounds = sounds;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param key of this play, made by the client
     * @throws IllegalArgumentException if the key is none
     */
    public PlayOutcome play(Bearer bearer, ItemVersionId item, String key) {
        if (!key.matches(KEY)) {
            throw new IllegalArgumentException("8 to 60 letters, digits and hyphens");
        }
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) when attempt.paused() -> new PlayOutcome.Paused();
            case Admission.Admitted(Attempt attempt) when attempt.overAt(clock.instant()) -> new PlayOutcome.Over();
            case Admission.Admitted(Attempt attempt) -> play(attempt, item, key);
            case Admission.Closed closed -> new PlayOutcome.Over();
            case Admission.Stale stale -> new PlayOutcome.Elsewhere();
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    private PlayOutcome play(Attempt attempt, ItemVersionId item, String key) {
        SittingId sitting = SittingId.of(attempt.id());
        Optional<FormItem> place = forms.of(sitting).find(item);
        Optional<Listening> listening =
                place.flatMap(found -> bank.version(found.item()).text().listening());
        Optional<ItemSound> sound = listening.flatMap(heard -> sounds.find(item, attempt.language()));
        if (sound.isEmpty()) {
            return new PlayOutcome.NothingToHear();
        }
        int heard = count(
                sitting, place.orElseThrow().place(), listening.orElseThrow().plays(), key);
        return heard == 0
                ? new PlayOutcome.NoneLeft()
                : new PlayOutcome.Given(sounds.open(sound.get()), sound.get().mediaType(), heard);
    }

    /** How often it has been heard then; 0 if it may not be heard once more. */
    private int count(SittingId sitting, int place, int limit, String key) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<String> before = repository.keys(sitting, place);
            if (before.contains(key)) {
                return before.size();
            }
            if (limit > 0 && before.size() >= limit) {
                return 0;
            }
            repository.insert(sitting, place, before.size() + 1, key, clock.instant());
            return before.size() + 1;
        }));
    }

    /** How often each item of a sitting was heard; those never heard are not in it. */
    public Map<ItemVersionId, Integer> heard(Bearer bearer) {
        SittingId sitting = SittingId.of(bearer.attempt());
        Map<Integer, Integer> counts = repository.counts(sitting);
        Map<ItemVersionId, Integer> heard = new LinkedHashMap<>();
        if (!counts.isEmpty()) {
            Map<Integer, FormItem> places = forms.of(sitting).byPlace();
            counts.forEach((place, count) ->
                    heard.put(Objects.requireNonNull(places.get(place)).item(), count));
        }
        return heard;
    }
}
