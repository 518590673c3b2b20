package org.callworthy.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in the recordings of a bank's file. */
@Component
class RecordingImport {

    private final ItemSoundRepository sounds;
    private final RecordingStore store;
    private final TransactionOperations transaction;

    RecordingImport(ItemSoundRepository sounds, RecordingStore store, TransactionOperations transaction) {
        this.sounds = sounds;
        this.store = store;
        this.transaction = transaction;
    }

    /** Finds out of recordings from before what they sound like, so that they can be compared. Not to be called within a transaction. */
    void identify(BankComparison comparison) {
        stored(comparison).values().stream()
                .flatMap(heard -> heard.values().stream())
                .filter(recording -> recording.sha256().isEmpty())
                .forEach(recording -> {
                    String sha256 = RecordingContent.sha256(store.sound(recording));
                    transaction.executeWithoutResult(
                            status -> sounds.identify(recording.sound().blob(), sha256));
                });
    }

    /** Where a version that is stored has another recording. */
    List<Problem> conflicts(BankComparison comparison, BankRecordings files) {
        List<Problem> conflicts = new ArrayList<>();
        Map<ItemVersionId, Map<Locale, StoredRecording>> stored = stored(comparison);
        for (int i = 0; i < comparison.bank().items().size(); i++) {
            ItemText item = comparison.bank().items().get(i);
            Optional<StoredVersion> version = comparison.stored(item);
            if (version.isEmpty() || comparison.isLeft(item)) {
                continue;
            }
            Map<Locale, StoredRecording> old = stored.getOrDefault(version.get().id(), Map.of());
            int index = i;
            BankRecordings.of(item).forEach((language, file) -> {
                if (isAnother(Optional.ofNullable(old.get(language)), file, files)) {
                    conflicts.add(new Problem(
                            BankRecordings.at(index, language.toLanguageTag()),
                            Wording.of(
                                    "version {0} of item {1} is stored with another recording {2}",
                                    item.number(), item.key(), file),
                            BankConflicts.NEXT_VERSION));
                }
            });
        }
        return conflicts;
    }

    private static boolean isAnother(Optional<StoredRecording> old, String file, BankRecordings files) {
        return old.flatMap(StoredRecording::sha256)
                .filter(sha256 -> !sha256.equals(files.sha256(file)))
                .isPresent();
    }

    /** The recordings by their names. Not to be called within a transaction. */
    Map<String, StoredRecording> keep(BankComparison comparison, BankRecordings files) {
        Map<String, StoredRecording> kept = new HashMap<>();
        comparison.bank().items().stream()
                .filter(item -> !comparison.isLeft(item))
                .flatMap(item -> BankRecordings.of(item).values().stream())
                .forEach(file -> kept.computeIfAbsent(file, name -> files.kept(name, store)));
        return kept;
    }

    /** Gives the versions of the file the recordings that they have not yet. @param comparison with the versions as stored now */
    @Transactional(propagation = Propagation.MANDATORY)
    void attach(BankComparison comparison, Map<String, StoredRecording> kept, Instant now) {
        Map<ItemVersionId, Map<Locale, StoredRecording>> there = stored(comparison);
        for (ItemText item : comparison.bank().items()) {
            if (!BankRecordings.areIn(item) || comparison.isLeft(item)) {
                continue;
            }
            comparison
                    .stored(item)
                    .map(StoredVersion::id)
                    .ifPresent(version -> BankRecordings.of(item).forEach((language, file) -> {
                        StoredRecording recording = kept.get(file);
                        if (recording != null
                                && !there.getOrDefault(version, Map.of()).containsKey(language)) {
                            sounds.put(version, language, recording, now);
                        }
                    }));
        }
    }

    /** What is recorded of the versions of the file that has recordings. */
    private Map<ItemVersionId, Map<Locale, StoredRecording>> stored(BankComparison comparison) {
        List<ItemVersionId> versions = comparison.bank().items().stream()
                .filter(item -> BankRecordings.areIn(item) && !comparison.isLeft(item))
                .flatMap(item -> comparison.stored(item).stream())
                .map(StoredVersion::id)
                .toList();
        return versions.isEmpty() ? Map.of() : sounds.recordings(versions);
    }
}
