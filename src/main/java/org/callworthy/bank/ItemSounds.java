package org.callworthy.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Languages;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Mood;
import org.callworthy.speech.Speech;
import org.callworthy.speech.SpeechOutcome.Spoken;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is heard with items: spoken ahead of time, and kept. Called by services, also for candidates, so it asks for no role. An
 * item that cannot be heard in every language is in no form: all candidates have the same items before them.
 */
@Service
@CalledByServices
public class ItemSounds {

    private static final String FLAC = "audio/flac";

    private final ItemSoundRepository repository;
    private final Speech speech;
    private final Vault vault;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ItemSounds(
            ItemSoundRepository repository,
            Speech speech,
            Vault vault,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.repository = repository;
        this.speech = speech;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An item that is silent in a language. */
    public record Lack(String item, Locale language) {}

    public Optional<ItemSound> find(ItemVersionId version, Locale language) {
        return repository.find(version, language);
    }

    /** The bytes of a sound. Not to be called within a transaction. */
    public byte[] open(ItemSound sound) {
        try (InputStream in = vault.open(sound.blob())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must be heard with the items and cannot be. */
    public List<Lack> lacking(Collection<ItemVersion> items) {
        List<ItemVersion> heard = heard(items);
        if (heard.isEmpty()) {
            return List.of();
        }
        Map<ItemVersionId, List<Locale>> there =
                repository.languages(heard.stream().map(ItemVersion::id).toList());
        List<Lack> lacks = new ArrayList<>();
        for (ItemVersion item : heard) {
            for (Locale language : Languages.ALL) {
                if (!there.getOrDefault(item.id(), List.of()).contains(language)) {
                    lacks.add(new Lack(item.itemKey(), language));
                }
            }
        }
        return lacks;
    }

    /**
     * Makes the sounds that are missing, as far as there are voices; doing it again makes nothing twice, and who does it at the same
     * time waits. Not to be called within a transaction.
     *
     * @return what is missing still
     */
    synchronized List<Lack> make(Collection<ItemVersion> items) {
        for (ItemVersion item : heard(items)) {
            for (Locale language : Languages.ALL) {
                if (isSpoken(item, language)
                        && repository.find(item.id(), language).isEmpty()) {
                    speak(item, language);
                }
            }
        }
        return lacking(items);
    }

    /** Whatever is said with it: a recording stays one, also where it is not there. */
    private static boolean isSpoken(ItemVersion item, Locale language) {
        return item.text().listening().orElseThrow().file(language).isEmpty();
    }

    private void speak(ItemVersion item, Locale language) {
        Listening listening = item.text().listening().orElseThrow();
        Optional<String> say = listening.said(language);
        if (say.isEmpty()
                || !(speech.say(say.get(), language, Mood.of(listening.mood()), CallerVoice.LOW)
                        instanceof Spoken spoken)) {
            return;
        }
        int milliseconds = Math.toIntExact(spoken.audio().duration().toMillis());
        BlobId blob = vault.store(Purpose.LINE_AUDIO, FLAC, new ByteArrayInputStream(Flac.write(spoken.audio())));
        ItemSound sound = new ItemSound(FLAC, spoken.voiceId(), milliseconds, blob);
        boolean kept = Objects.requireNonNull(transaction.execute(status -> keep(item.id(), language, sound)));
        if (!kept) {
            vault.erase(vault.describe(blob).key());
        }
    }

    private boolean keep(ItemVersionId item, Locale language, ItemSound sound) {
        boolean first = repository.insert(item, language, sound, clock.instant());
        if (first) {
            audit.record(
                    "bank.sound.made",
                    Subject.of("item-version", item.value()),
                    Map.of("language", language.toLanguageTag(), "voice", sound.voice()));
        }
        return first;
    }

    private static List<ItemVersion> heard(Collection<ItemVersion> items) {
        return items.stream()
                .filter(item -> item.text().listening().isPresent())
                .toList();
    }
}
