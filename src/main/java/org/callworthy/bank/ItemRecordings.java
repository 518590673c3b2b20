package org.callworthy.bank;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recordings that are heard with items instead of a machine's voice. They can be changed while a version is a draft; whoever does is
 * one of its writers. The version's text always names them.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class ItemRecordings {

    static final String UPLOADED = "uploaded";

    private final ItemSoundRepository sounds;
    private final ItemSounds heard;
    private final RecordingStore store;
    private final DraftRepository drafts;
    private final DraftRevisionRepository revisions;
    private final BankImportRepository banks;
    private final DraftWriter writer;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ItemRecordings(
            ItemSoundRepository sounds,
            ItemSounds heard,
            RecordingStore store,
            DraftRepository drafts,
            DraftRevisionRepository revisions,
            BankImportRepository banks,
            DraftWriter writer,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.sounds = sounds;
        this.heard = heard;
        this.store = store;
        this.drafts = drafts;
        this.revisions = revisions;
        this.banks = banks;
        this.writer = writer;
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

    /** Takes a WAV or FLAC file in the place of whatever is heard. Not to be called within a transaction. */
    public RecordingOutcome keep(ItemVersionId version, Locale language, byte[] file) {
        return switch (RecordingReading.of(file)) {
            case RecordingReading.Refused(var why) -> why;
            case RecordingReading.Read(RecordingContent recording) ->
                drafts.find(version)
                        .filter(draft -> draft.state() == ItemState.DRAFT)
                        .map(draft ->
                                keep(version, language, store.keep(HeardFiles.uploaded(draft, language), recording)))
                        .orElseGet(RecordingOutcome.Closed::new);
        };
    }

    private RecordingOutcome keep(ItemVersionId version, Locale language, StoredRecording kept) {
        String tag = language.toLanguageTag();
        return Objects.requireNonNull(transaction.execute(status -> lock(version)
                .<RecordingOutcome>map(draft -> {
                    put(version, language, kept);
                    named(
                            draft,
                            HeardFiles.with(draft.source(), tag, kept.file().orElseThrow()));
                    return new RecordingOutcome.Kept();
                })
                .orElseGet(RecordingOutcome.Closed::new)));
    }

    private Optional<StoredDraft> lock(ItemVersionId version) {
        return revisions.lock(version).flatMap(draft -> drafts.find(version));
    }

    /** Leaves the language to a voice, if something is said in it. False if it is no draft any more. */
    @Transactional
    public boolean remove(ItemVersionId version, Locale language) {
        Optional<StoredDraft> draft = lock(version);
        draft.ifPresent(writable -> {
            sounds.remove(version, language);
            named(writable, HeardFiles.without(writable.source(), language.toLanguageTag()));
            audit.record(
                    "bank.sound.removed",
                    Subject.of("item-version", version.value()),
                    Map.of("language", language.toLanguageTag()));
        });
        return draft.isPresent();
    }

    /** In the place of whatever is heard in that language. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(ItemVersionId version, Locale language, StoredRecording recording) {
        sounds.put(version, language, recording, clock.instant());
        audit.record(
                "bank.sound.recorded",
                Subject.of("item-version", version.value()),
                Map.of("language", language.toLanguageTag()));
    }

    private void named(StoredDraft draft, ObjectNode source) {
        writer.heard(draft, source, Materials.of(banks.materials(draft.bank())).all());
    }

    /** In which languages it is recorded. */
    Set<Locale> languages(ItemVersionId version) {
        return recordings(version).keySet();
    }

    Map<ItemVersionId, Map<Locale, StoredRecording>> of(Collection<ItemVersionId> versions) {
        return sounds.recordings(versions);
    }

    private Map<Locale, StoredRecording> recordings(ItemVersionId version) {
        return sounds.recordings(List.of(version)).getOrDefault(version, Map.of());
    }

    /** What is written of a draft, with the recordings that it has: nobody writes their names by hand. */
    ObjectNode kept(ObjectNode written, StoredDraft draft) {
        Map<String, String> names = new HashMap<>();
        recordings(draft.id())
                .forEach((language, recording) -> names.put(
                        language.toLanguageTag(),
                        recording.file().orElseGet(() -> HeardFiles.name(draft.itemKey(), language))));
        return HeardFiles.named(HeardFiles.kept(written, draft.source()), names);
    }

    /** Gives a next version the recordings of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void copy(StoredDraft from, ItemVersionId to) {
        from.text()
                .listening()
                .ifPresent(listening -> recordings(from.id())
                        .forEach((language, recording) -> listening
                                .file(language)
                                .ifPresent(file -> sounds.put(to, language, recording.named(file), clock.instant()))));
    }
}
