package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Languages;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.DeliveryMeasures;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Recordings that are heard with items instead of a machine's voice. They can be changed while a version is a draft; whoever does is
 * one of its writers.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemRecordings {

    /** The longest recording, in seconds. */
    public static final int MOST_SECONDS = 300;

    static final String UPLOADED = "uploaded";
    private static final String FLAC = "audio/flac";

    private final ItemSoundRepository sounds;
    private final ItemSounds heard;
    private final DraftRepository drafts;
    private final DraftWriter writer;
    private final Vault vault;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ItemRecordings(
            ItemSoundRepository sounds,
            ItemSounds heard,
            DraftRepository drafts,
            DraftWriter writer,
            Vault vault,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.sounds = sounds;
        this.heard = heard;
        this.drafts = drafts;
        this.writer = writer;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is heard with a version, by language. */
    public Map<Locale, ItemSound> of(ItemVersionId version) {
        Map<Locale, ItemSound> all = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> sounds.find(version, language).ifPresent(sound -> all.put(language, sound)));
        return all;
    }

    public byte[] open(ItemSound sound) {
        return heard.open(sound);
    }

    public static boolean isRecorded(ItemSound sound) {
        return sound.voice().equals(UPLOADED);
    }

    /** Takes a WAV or FLAC file. Not to be called within a transaction. */
    public RecordingOutcome keep(ItemVersionId version, Locale language, byte[] file) {
        return switch (AudioReading.of(file)) {
            case AudioReading.Refused refused -> new RecordingOutcome.Unreadable(refused.fault());
            case AudioReading.Decoded(Pcm sound)
            when sound.duration().toSeconds() > MOST_SECONDS -> new RecordingOutcome.TooLong(MOST_SECONDS);
            case AudioReading.Decoded(Pcm sound) when DeliveryMeasures.isSilent(sound) -> new RecordingOutcome.Silent();
            case AudioReading.Decoded(Pcm sound) -> keep(version, language, sound.resample(Pcm.SPEECH_RATE));
        };
    }

    private RecordingOutcome keep(ItemVersionId version, Locale language, Pcm sound) {
        if (!drafts.isDraft(version)) {
            return new RecordingOutcome.Closed();
        }
        var blob = vault.store(Purpose.LINE_AUDIO, FLAC, new ByteArrayInputStream(Flac.write(sound)));
        int milliseconds = Math.toIntExact(sound.duration().toMillis());
        ItemSound kept = new ItemSound(FLAC, UPLOADED, milliseconds, blob);
        return transaction.execute(status -> {
            if (!writer.touch(version)) {
                return new RecordingOutcome.Closed();
            }
            sounds.remove(version, language);
            sounds.insert(version, language, kept, clock.instant());
            audit.record(
                    "bank.sound.recorded",
                    Subject.of("item-version", version.value()),
                    Map.of("language", language.toLanguageTag()));
            return new RecordingOutcome.Kept();
        });
    }

    /** Gives a next version the recordings of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void copy(ItemVersionId from, ItemVersionId to) {
        of(from).forEach((language, sound) -> {
            if (isRecorded(sound)) {
                sounds.insert(to, language, sound, clock.instant());
            }
        });
    }
}
